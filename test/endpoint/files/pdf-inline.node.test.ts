/** What is left of photos that lie in the middle of a drawing, whatever packs them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync, inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { cleanPdf } from '../../../demo/endpoint/uploads/cleaning/pdf.js';
import { jpegSegment, withExif } from '../../images/containers.js';
import { SECRET } from '../../images/exif.js';
import { photo } from '../harness/files.js';
import { documentWith, inlinePhoto } from './hostile-documents.js';

/** A photo with what editors write behind EXIF's back: IPTC, a comment, a part of a maker's own. */
async function captioned(): Promise<Buffer> {
  const jpeg = await photo(16, 12);
  const caption = Buffer.from(`Photoshop 3.0\0${SECRET}`);
  const parts = [jpegSegment(0xed, caption), jpegSegment(0xfe, caption), jpegSegment(0xef, caption)];
  return Buffer.concat([jpeg.subarray(0, 2), ...parts, jpeg.subarray(2)]);
}

/** All that its streams hold, unpacked. */
async function drawnIn(document: Uint8Array): Promise<Buffer> {
  const { context } = await PDFDocument.load(document, { updateMetadata: false });
  const streams = context.enumerateIndirectObjects().map(([, object]) => object);
  return Buffer.concat(
    streams
      .filter((object) => object instanceof PDFRawStream)
      .map(({ dict, contents }) =>
        dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode')
          ? inflateSync(contents)
          : Buffer.from(contents),
      ),
  );
}

const PACKED: [string, (jpeg: Buffer) => Uint8Array][] = [
  ['/F [/AHx /DCT]', (jpeg) => Buffer.from(`${jpeg.toString('hex')}>`)],
  ['/F [/Fl /DCT]', (jpeg) => deflateSync(jpeg)],
  ['/Filter[/ASCIIHexDecode/DCTDecode]', (jpeg) => Buffer.from(`${jpeg.toString('hex')}>`)],
  ['/F [/Fl /#44CT]', (jpeg) => deflateSync(jpeg)],
  ['/F [/Fl /JPXDecode]', (jpeg) => deflateSync(jpeg)],
  // Readers show what they get of one that is cut off.
  ['/F /DCT', (jpeg) => jpeg.subarray(0, -100)],
];
for (const [filter, pack] of PACKED)
  test(`a photo in the middle of a drawing is refused with the document where nobody can look into it: ${filter}`, async () => {
    for (const jpeg of [withExif(await photo(16, 12), 1), await captioned()])
      await assert.rejects(cleanPdf(await inlinePhoto(pack(jpeg), filter)), {
        name: 'FileRefusal',
        reason: 'broken',
      });
  });

for (const filter of ['/F /DCT', '/F [/DCT]', '/Filter/DCTDecode', '/F [ /DCTDecode ]'])
  test(`a photo in the middle of a drawing loses IPTC and comments, too, and no pixel: ${filter}`, async () => {
    const jpeg = await captioned();
    const document = await inlinePhoto(jpeg, filter);
    assert.ok((await drawnIn(document)).includes(SECRET));
    const drawn = await drawnIn(await cleanPdf(document));
    assert.ok(!drawn.includes(SECRET));
    const picture = drawn.subarray(drawn.indexOf(Buffer.from([0xff, 0xd8])), drawn.indexOf('\nEI Q'));
    const pixels = async (bytes: Buffer) => await sharp(bytes).raw().toBuffer();
    assert.deepEqual(await pixels(picture), await pixels(jpeg));
  });

test('a photo in the middle of a drawing is refused also where its beginning stands in the stream before', async () => {
  const rest = Buffer.concat([
    Buffer.from('/W 16 /H 12 /F [/Fl /DCT] ID '),
    deflateSync(await photo(16, 12)),
  ]);
  const document = await documentWith((context) => {
    const parts = ['q BI', rest].map((part) => context.register(context.flateStream(part)));
    return context.register(context.obj(parts));
  });
  await assert.rejects(cleanPdf(document), { name: 'FileRefusal', reason: 'broken' });
});

test('pixels that spell a codec and the sign of a photo stay as they are', async () => {
  const pixels = Buffer.from('\x7f BI \x80/DCT \x81/JPX\x82 ID /F\x83/DCT '.repeat(50), 'latin1');
  const document = await documentWith((context) => {
    const scan = { Type: 'XObject', Subtype: 'Image', Width: 100, Height: 17, BitsPerComponent: 8 };
    return context.register(context.flateStream(pixels, { ...scan, ColorSpace: 'DeviceGray' }));
  });
  assert.ok((await drawnIn(await cleanPdf(document))).includes(pixels));
});

test('a drawing without such a photo stays as it is', async () => {
  const texts = ['BT (FFT/DCT) Tj ET', 'q BI /W 1 /H 1 /BPC 8 /CS /G /F /AHx ID 7f> EI Q'];
  for (const text of texts) {
    const document = await documentWith((context) => context.register(context.flateStream(text)));
    assert.ok((await drawnIn(await cleanPdf(document))).includes(text), text);
  }
});
