import { deflateSync } from 'node:zlib';
import {
  PDFDocument,
  PDFName,
  PDFNull,
  PDFRawStream,
  PDFString,
  type PDFContext,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { withExif } from '../../images/containers.js';
import { SECRET, tiffBlock } from '../../images/exif.js';
import { photo } from '../harness/files.js';

/** Two megabytes that begin a stream again and again and never end one. */
export function endlessStreams(): Buffer {
  const marks = 'stream\n'.repeat(20_000);
  return Buffer.from(`%PDF-1.4\n${marks}${'e'.repeat(2_097_152 - marks.length - 9)}`);
}

/** A document of one page with one more object, which its catalogue names. */
export async function documentWith(make: (context: PDFContext) => Promise<PDFRef> | PDFRef): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage([300, 200]).drawText('Surat', { x: 20, y: 150 });
  document.catalog.set(PDFName.of('Extra'), await make(document.context));
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

/** A photo with a place in it and a second one behind its end, as scanners pack it into a document. */
export async function scan(filters: string[]): Promise<Buffer> {
  const inner = Buffer.concat([withExif(await photo(64, 48), 1), withExif(await photo(16, 12), 1)]);
  return await documentWith((context) => {
    const packed = filters.includes('FlateDecode') ? deflateSync(inner) : inner;
    const bytes = filters[0] === 'ASCIIHexDecode' ? Buffer.from(`${packed.toString('hex')}>`) : packed;
    const size = { Width: 64, Height: 48, BitsPerComponent: 8, ColorSpace: 'DeviceRGB' };
    const dictionary = context.obj({ Type: 'XObject', Subtype: 'Image', ...size, Filter: filters });
    return context.register(PDFRawStream.of(dictionary, bytes));
  });
}

/** A page's drawing with a photo in the middle of it, packed. @param filter as the drawing names what `data` needs */
export async function inlinePhoto(data?: Uint8Array, filter = '/F /DCT'): Promise<Buffer> {
  const drawing = Buffer.concat([
    Buffer.from(`q BI /W 16 /H 12 /BPC 8 /CS /RGB ${filter} ID `),
    data ?? withExif(await photo(16, 12), 1),
    Buffer.from('\nEI Q'),
  ]);
  return await documentWith((context) => context.register(context.flateStream(drawing)));
}

/**
 * So many megabytes of blanks that are small because they are packed, each with a photo in front of it that must be
 * written anew.
 */
export async function growingDocument(
  megabytes: number,
  streams = 1,
  codec: 'DCTDecode' | null = null,
): Promise<Buffer> {
  const jpeg = withExif(await photo(16, 12), 1);
  const blanks = Buffer.alloc(megabytes * 1_048_576, ' ');
  // In the middle of the photo's own pixels, or behind a drawing that holds it.
  const parts =
    codec === null
      ? ['q BI /W 16 /H 12 /BPC 8 /CS /RGB /F /DCT ID ', jpeg, '\nEI Q\n', blanks]
      : [jpeg.subarray(0, -2), blanks, jpeg.subarray(-2)];
  const content = deflateSync(Buffer.concat(parts.map((part) => Buffer.from(part))), { level: 9 });
  return await documentWith((context) => {
    const filters = codec === null ? ['FlateDecode'] : ['FlateDecode', codec];
    const one = () =>
      context.register(PDFRawStream.of(context.obj({ Length: content.length, Filter: filters }), content));
    return context.register(context.obj(Array.from({ length: streams }, one)));
  });
}

/** A photo behind a filter that does nothing, or that is none: readers pass over it and show the photo. */
export async function photoBehind(filters: unknown[]): Promise<Buffer> {
  const photograph = withExif(await photo(64, 48), 1);
  return await documentWith((context) => {
    const size = { Width: 64, Height: 48, BitsPerComponent: 8, ColorSpace: 'DeviceRGB' };
    const dictionary = context.obj({ Type: 'XObject', Subtype: 'Image', ...size });
    dictionary.set(
      PDFName.of('Filter'),
      context.obj(filters.map((one) => (typeof one === 'string' ? PDFName.of(one) : PDFNull))),
    );
    return context.register(PDFRawStream.of(dictionary, photograph));
  });
}

/**
 * Layers with a user, placed pictures with paths, a page with a key of some program's own and one that lies outside,
 * and a profile that says whose it is.
 */
export async function documentWithRests(profile: Uint8Array): Promise<Buffer> {
  const document = await PDFDocument.create();
  const page = document.addPage([300, 200]);
  page.drawText('Surat', { x: 20, y: 150 });
  const { context } = document;
  const secret = PDFString.of(SECRET);
  const usage = {
    CreatorInfo: { Creator: secret, Subtype: 'Artwork' },
    User: { Type: 'Ind', Name: secret },
    View: { ViewState: 'ON' },
  };
  const layer = context.register(context.obj({ Type: 'OCG', Name: PDFString.of('Denah'), Usage: usage }));
  const properties = { OCGs: [layer], D: { Name: PDFString.of('Denah'), Creator: secret, ON: [layer] } };
  document.catalog.set(PDFName.of('OCProperties'), context.obj(properties));
  const space = [
    'ICCBased',
    context.register(context.flateStream(profile, { N: 3, Alternate: 'DeviceRGB' })),
  ];
  const picture = context.stream(new Uint8Array([255, 0, 0]), {
    ...{ Type: 'XObject', Subtype: 'Image', Width: 1, Height: 1, BitsPerComponent: 8, ColorSpace: space },
    OPI: { '2.0': { Type: 'OPI', F: secret, MainImage: secret } },
    Measure: { Type: 'Measure', Subtype: 'GEO', GPTS: [-4.1312, 104.0337] },
  });
  const outside = context.stream(new Uint8Array(), { Type: 'XObject', F: secret, FFilter: 'FlateDecode' });
  const resources = { Gambar: context.register(picture), Luar: context.register(outside) };
  page.node.Resources()!.set(PDFName.of('XObject'), context.obj(resources));
  page.node.set(PDFName.of('Prog_Penulis'), context.obj({ Oleh: secret }));
  document.catalog.Pages().set(PDFName.of('Prog_Penulis'), secret);
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

function box(type: string, content: Buffer): Buffer {
  const head = Buffer.from(`0000${type}`, 'latin1');
  head.writeUInt32BE(content.length + 8);
  return Buffer.concat([head, content]);
}

/** A JPEG 2000 file's boxes and main header around nothing: with EXIF, XMP and a comment. */
export function jpxWithEverything(): Buffer {
  const comment = Buffer.concat([Buffer.from([0xff, 0x64, 0, 4 + SECRET.length, 0, 1]), Buffer.from(SECRET)]);
  const codestream = Buffer.concat([
    Buffer.from([0xff, 0x4f, 0xff, 0x51, 0, 4, 0, 0]),
    comment,
    Buffer.from([0xff, 0x90, 0, 10, 0, 0, 0, 0, 0, 14, 0, 1, 0xff, 0x93, 0xff, 0xd9]),
  ]);
  return Buffer.concat([
    box('jP  ', Buffer.from([0x0d, 0x0a, 0x87, 0x0a])),
    box('uuid', Buffer.concat([Buffer.from('JpgTiffExif->JP2'), tiffBlock(1)])),
    box('xml ', Buffer.from(`<x>${SECRET}</x>`)),
    box('jp2c', codestream),
  ]);
}

/** What an annotation does on a click, by the name of its action; `next` hangs another behind it. */
function actions(context: PDFContext, next?: PDFRef): Record<string, PDFRef> {
  const chain = next === undefined ? {} : { Next: next };
  const text = (value: string) => PDFString.of(value);
  const all = {
    GoTo: { D: [0, 'Fit'] },
    URI: { URI: text('https://contoh.id/aturan') },
    Launch: { Win: { F: text('cmd.exe') } },
    GoToR: { F: text('\\\\jahat.invalid\\bagi') },
    SubmitForm: { F: text('http://jahat.invalid') },
    ImportData: { F: text('x.fdf') },
    JavaScript: { JS: text('app.alert(1)') },
    Named: { N: 'Print' },
    FutureAction: {},
  };
  return Object.fromEntries(
    Object.entries(all).map(([S, rest]) => [S, context.register(context.obj({ S, ...rest, ...chain }))]),
  );
}

/** Its page's annotations name each of those actions, and one a bad address; notes have an author. */
export async function documentWithActions(): Promise<Buffer> {
  const document = await PDFDocument.create();
  const page = document.addPage([300, 200]);
  const { context } = document;
  const own = {
    M: PDFString.of('D:20261101'),
    NM: PDFString.of(SECRET),
    Contents: PDFString.of('Perbaiki pagar'),
  };
  let last = context.register(context.obj({ S: 'Launch', F: PDFString.of('dalam.exe') }));
  for (let depth = 0; depth < 100; depth += 1)
    last = context.register(context.obj({ S: 'GoTo', D: [0], Next: [last] }));
  const script = context.register(context.obj({ S: 'URI', URI: PDFString.of('javascript:alert(1)') }));
  const wanted = [...Object.values(actions(context)), script, last];
  const annotations = wanted.map((A) =>
    context.register(
      context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A, T: PDFString.of(SECRET), ...own }),
    ),
  );
  page.node.set(PDFName.of('Annots'), context.obj(annotations));
  let nested = context.obj({ S: 'Launch', F: PDFString.of('sarang.exe') });
  for (let depth = 0; depth < 60; depth += 1)
    nested = context.obj({ S: 'URI', URI: PDFString.of('http://a.id'), Next: nested });
  document.catalog.set(PDFName.of('Extra'), context.obj({ A: nested }));
  return Buffer.from(await document.save({ useObjectStreams: false }));
}
