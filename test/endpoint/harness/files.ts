import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { withEverything, withExif } from '../../images/containers.js';
import { SECRET } from '../../images/exif.js';

/** A photo of that size, with detail in it, and no metadata. */
export async function photo(
  width = 640,
  height = 480,
  format: 'jpeg' | 'png' | 'webp' = 'jpeg',
): Promise<Buffer> {
  const tile = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
      <rect width="100%" height="100%" fill="#3a7"/><circle cx="40%" cy="40%" r="25%" fill="#e52"/></svg>`,
  );
  return await sharp(tile).toFormat(format).toBuffer();
}

/** The same with every kind of metadata a phone or an editor leaves, each holding `SECRET`. */
export async function photoWithEverything(): Promise<Buffer> {
  return withEverything(await photo(), 6, await photo(160, 120));
}

/** A document of one page with Info, XMP, an embedded file, and a photo with EXIF on it. */
export async function documentWithEverything(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([300, 200]);
  page.drawText('Surat keterangan', { x: 20, y: 150 });
  page.drawImage(await document.embedJpg(withExif(await photo(), 6)), {
    x: 20,
    y: 20,
    width: 100,
    height: 75,
  });
  document.setAuthor(SECRET);
  document.setTitle(SECRET);
  document.setProducer(SECRET);
  const xmp = document.context.stream(`<x:xmpmeta>${SECRET}</x:xmpmeta>`, {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(xmp));
  await document.attach(Buffer.from(SECRET), 'rahasia.txt', { mimeType: 'text/plain' });
  return await document.save();
}

/** A document that asks for a password. */
export async function encryptedDocument(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([300, 200]).drawText('Surat', { x: 20, y: 150 });
  document.encrypt({ userPassword: 'sandi', ownerPassword: 'sandi' });
  return await document.save();
}

/** An object stream of 400 MB of blanks in 400 KB. */
export function pdfBomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(400 * 1_048_576, 0x20), { level: 9 });
  const head = `%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([
    Buffer.from(head),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  ]);
}
