/**
 * What is left of a document. Judged by ExifTool and exifr, by another reading of the file, and by a plain look for a
 * marker.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { after, before, test } from 'node:test';
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { isColourProfile, withoutProfileWords } from '../../../demo/endpoint/uploads/cleaning/icc.js';
import { cleanPdf } from '../../../demo/endpoint/uploads/cleaning/pdf.js';
import { withExif } from '../../images/containers.js';
import { SECRET, tiffBlock } from '../../images/exif.js';
import { findMetadata } from '../../images/metadata-judge.js';
import { documentWithEverything, photo } from '../harness/files.js';
import {
  documentWith,
  documentWithActions,
  documentWithRests,
  endlessStreams,
  growingDocument,
  inlinePhoto,
  jpxWithEverything,
  photoBehind,
  scan,
} from './hostile-documents.js';

const EXIF = Buffer.from('Exif\0\0', 'latin1');
let folder: string;
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'aduan-pdf-'))));
after(() => rm(folder, { recursive: true }));

/** Metadata that two readers and the marker find in the document, and in each picture taken out of it. */
async function judge(bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, 'dokumen.pdf');
  await writeFile(path, bytes);
  const found = await findMetadata(path);
  for (const picture of await picturesOf(bytes)) {
    const own = join(folder, 'gambar.jpg');
    await writeFile(own, picture);
    found.push(...(await findMetadata(own)));
  }
  return found.filter((finding) => !/^PDF:(PDFVersion|Linearized|PageCount)$/.test(finding));
}

/** What is in its streams, unpacked where it is packed. */
async function contentsOf(bytes: Uint8Array): Promise<Buffer[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const streams = document.context.enumerateIndirectObjects().map(([, object]) => object);
  return streams.flatMap((object) => {
    if (!(object instanceof PDFRawStream)) return [];
    const isPacked = /^\[?\s*\/FlateDecode/.test(String(object.dict.get(PDFName.of('Filter'))));
    return [isPacked ? inflateSync(object.contents) : Buffer.from(object.contents)];
  });
}

async function picturesOf(bytes: Uint8Array): Promise<Uint8Array[]> {
  return (await contentsOf(bytes)).filter((content) => content[0] === 0xff);
}

/** Every dictionary of the document as text. */
async function readable(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => (object instanceof PDFRawStream ? object.dict : object).toString())
    .join('\n');
}

/** One that a camera might bring: with those words in its description, after its last tag and between tags. */
async function profileOf(words: string): Promise<Buffer> {
  const { icc } = await sharp(
    await sharp(await photo(8, 8))
      .withIccProfile('p3')
      .jpeg()
      .toBuffer(),
  ).metadata();
  const profile = Buffer.concat([icc!, Buffer.from(words)]);
  const count = profile.readUInt32BE(128);
  for (let entry = 132; entry < 132 + count * 12; entry += 12) {
    if (profile.toString('latin1', entry, entry + 4) !== 'desc') continue;
    const [start, size] = [profile.readUInt32BE(entry + 4), profile.readUInt32BE(entry + 8)];
    profile.write(words, start + 8, size - 8, 'latin1');
  }
  profile.writeUInt32BE(profile.length, 0);
  return profile;
}

/** The profile with one more tag, or with other data under a name that it has. */
function withTag(profile: Buffer, name: string, data: Buffer): Buffer {
  const crafted = Buffer.concat([profile, data]);
  const entries = Array.from({ length: profile.readUInt32BE(128) }, (_, turn) => 132 + turn * 12);
  const named = (wanted: string) => entries.find((at) => profile.toString('latin1', at, at + 4) === wanted);
  const entry = named(name) ?? named('cprt')!;
  crafted.write(name, entry, 'latin1');
  crafted.writeUInt32BE(profile.length, entry + 4);
  crafted.writeUInt32BE(data.length, entry + 8);
  return crafted;
}

function wholeTag(profile: Buffer, name: string): Buffer {
  const entry = profile.indexOf(name, 132, 'latin1');
  const start = profile.readUInt32BE(entry + 4);
  return profile.subarray(start, start + profile.readUInt32BE(entry + 8));
}

async function fastest(turns: number, work: () => Promise<unknown>): Promise<number> {
  let best = Infinity;
  for (let turn = 0; turn < turns; turn += 1) {
    const start = process.cpuUsage();
    await work().catch(() => undefined);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, user + system);
  }
  return best;
}

const HOSTILE: [string, () => Buffer][] = [
  ['streams that never end', endlessStreams],
  [
    'streams that never end but for the last',
    () => Buffer.concat([endlessStreams(), Buffer.from('endstream')]),
  ],
  ['no object at all', () => Buffer.from(`%PDF-1.4\n${'e'.repeat(2_097_143)}`)],
];
for (const [what, make] of HOSTILE) {
  test(`two megabytes of ${what} cost no more than a few ordinary documents`, async () => {
    const ordinary = await documentWithEverything();
    await cleanPdf(ordinary);
    const usual = await fastest(5, () => cleanPdf(ordinary));
    const hostile = make();
    await assert.rejects(cleanPdf(hostile), { name: 'FileRefusal' });
    const worst = await fastest(3, () => cleanPdf(hostile));
    assert.ok(worst < 50 * usual, `${worst} µs against ${usual} µs`);
  });
}

for (const filters of [
  ['DCTDecode'],
  ['FlateDecode', 'DCTDecode'],
  ['ASCIIHexDecode', 'DCTDecode'],
  ['ASCIIHexDecode', 'FlateDecode', 'DCTDecode'],
]) {
  test(`a photo packed as [${filters.join(' ')}] loses its EXIF, and what hides behind its end`, async () => {
    const original = await scan(filters);
    const clean = await cleanPdf(original);
    assert.deepEqual(await judge(clean), []);
    const [picture, ...more] = await picturesOf(clean);
    assert.equal(more.length, 0);
    assert.ok(!Buffer.from(picture!).includes(EXIF));
    const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
    assert.deepEqual([info.width, info.height], [64, 48]);
    const before = await sharp(await photo(64, 48))
      .raw()
      .toBuffer();
    assert.ok(data.equals(before), 'not a pixel has changed');
  });
}

for (const filters of [
  ['Crypt', 'DCTDecode'],
  ['FlateDecode', 'Crypt', 'DCTDecode'],
  [null, 'DCTDecode'],
  ['Dct', 'DCTDecode'],
  ['DCTDecode', 'Crypt'],
  ['CCITTFaxDecode', 'DCTDecode'],
])
  test(`a photo packed as [${filters.join(' ')}] is refused: readers may show it, and nobody can look at it`, async () => {
    await assert.rejects(cleanPdf(await photoBehind(filters)), { name: 'FileRefusal', reason: 'broken' });
  });

test('layers lose their user and their program, pictures their paths and places, pages what is some program’s own', async () => {
  const original = await documentWithRests(await profileOf('Kamera Siti'));
  const keys = /Prog_Penulis|\/OPI|\/User\b|\/Creator|\/GPTS|\/FFilter/;
  assert.match(await readable(original), keys);
  assert.ok((await readable(original)).includes(SECRET));
  const clean = await cleanPdf(original);
  const text = await readable(clean);
  assert.doesNotMatch(text, keys);
  assert.ok(!text.includes(SECRET) && !Buffer.concat(await contentsOf(clean)).includes(SECRET));
  assert.match(text, /\/OCG\b/, 'the layer stays');
  assert.match(text, /\/ViewState \/ON/, 'and so does how it is seen');
  assert.deepEqual(await judge(clean), []);
});

test('a colour profile keeps its colours and loses its words, device and date', async () => {
  const words = 'Kamera Siti';
  const original = await profileOf(words);
  assert.ok(original.includes(words));
  const clean = await cleanPdf(await documentWithRests(original));
  const [profile, ...more] = (await contentsOf(clean)).filter(
    (contents) => contents.toString('latin1', 36, 40) === 'acsp',
  );
  assert.ok(profile);
  assert.deepEqual(more, []);
  assert.ok(!profile.includes(words));
  assert.deepEqual(profile.subarray(24, 36), Buffer.alloc(12), 'no date');
  const red = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#c83214' } })
    .png()
    .toBuffer();
  const shown = async (icc: Buffer): Promise<Buffer> => {
    const path = join(folder, 'profil.icc');
    await writeFile(path, icc);
    return await sharp(red).withIccProfile(path).raw().toBuffer();
  };
  assert.deepEqual(await shown(profile), await shown(original));
});

test('a colour profile made to carry words in its colours, its header and tags of its own loses them', async () => {
  const words = 'Siti Rekaan Dusun II';
  const whole = await profileOf(words);
  const header = Buffer.from(whole);
  for (const at of [4, 12, 16, 20, 40, 48, 56, 80, 100]) header.write(words, at, 4, 'latin1');
  header.write(words, 100, 'latin1');
  for (const crafted of [
    header,
    withTag(whole, 'view', Buffer.from(`view\0\0\0\0${words}`)),
    withTag(whole, 'tech', Buffer.from(`text\0\0\0\0${words}`)),
    withTag(whole, 'rXYZ', Buffer.from(`XYZ \0\0\0\0${words}`)),
    withTag(whole, 'wtpt', Buffer.concat([wholeTag(whole, 'wtpt'), Buffer.from(words)])),
    withTag(whole, 'gTRC', Buffer.from(`curv\0\0\0\0\0\0\0\x0a${words}`)),
    withTag(whole, 'bTRC', Buffer.from(`para\0\0\0\0\0\x03\0\0${words}`)),
    withTag(whole, 'A2B0', Buffer.from(`mft2\0\0\0\0${words}`)),
    withTag(whole, 'Siti', Buffer.from(`XYZ \0\0\0\0${words}`)),
  ]) {
    assert.ok(crafted.includes('Siti'));
    const clean = withoutProfileWords(crafted)!;
    assert.ok(!Buffer.from(clean).includes('Siti'), 'its words are gone');
    assert.ok(isColourProfile(clean), 'and it is still a profile');
  }
});

test('a colour profile that can’t be walked is refused with the document', async () => {
  const broken = await profileOf('Kamera Siti');
  broken.writeUInt32BE(0xffff_ff00, 132 + 4);
  await assert.rejects(cleanPdf(await documentWithRests(broken)), { name: 'FileRefusal', reason: 'broken' });
});

test('a photo drawn in the middle of a page loses its EXIF', async () => {
  const clean = Buffer.concat(await contentsOf(await cleanPdf(await inlinePhoto())));
  assert.ok(!clean.includes(EXIF) && !clean.includes(SECRET));
  assert.match(clean.toString('latin1'), /BI \/W 16[\s\S]+EI Q/, 'the photo stays');
});

test('what was packed is packed again: a document does not grow by being cleaned', async () => {
  for (const codec of [null, 'DCTDecode'] as const) {
    const document = await growingDocument(20, 2, codec);
    const clean = await cleanPdf(document);
    assert.ok(clean.length < 2 * document.length, `${document.length} bytes became ${clean.length}`);
    const contents = Buffer.concat(await contentsOf(clean));
    assert.ok(
      !contents.includes(EXIF) && contents.includes(Buffer.from([0xff, 0xd8, 0xff])),
      'the photo stays',
    );
  }
});

test('JPEG 2000 loses its boxes of EXIF and XMP, and its comments', async () => {
  const picture = jpxWithEverything();
  assert.ok(picture.includes(tiffBlock(1)) && picture.includes(SECRET));
  const document = await documentWith((context) => {
    const dictionary = context.obj({ Type: 'XObject', Subtype: 'Image', Filter: ['JPXDecode'] });
    return context.register(PDFRawStream.of(dictionary, picture));
  });
  const clean = Buffer.from(await cleanPdf(document));
  assert.ok(!clean.includes(SECRET) && !clean.includes(tiffBlock(1)));
  assert.ok(clean.includes(Buffer.from([0xff, 0x4f, 0xff, 0x51])), 'its pixels stay');
});

test('a photo that can’t be walked to its end is refused with the document', async () => {
  const cut = withExif(await photo(64, 48), 1).subarray(0, -400);
  const document = await documentWith((context) => {
    const dictionary = context.obj({ Subtype: 'Image', Filter: 'DCTDecode' });
    return context.register(PDFRawStream.of(dictionary, cut));
  });
  await assert.rejects(cleanPdf(document), { name: 'FileRefusal', reason: 'broken' });
});

test('of all actions two are left, at any depth: to a page, and to an address of the web', async () => {
  const original = await documentWithActions();
  const text = await readable(await cleanPdf(original));
  const harmful =
    /Launch|GoToR|SubmitForm|ImportData|JavaScript|Print|FutureAction|\.exe|javascript:|jahat\.invalid/;
  assert.match(await readable(original), harmful);
  assert.doesNotMatch(text, harmful);
  assert.match(text, /https:\/\/contoh\.id\/aturan/);
  assert.match(text, /\/S \/GoTo/);
});

test('notes keep their words and lose their authors and dates', async () => {
  const text = await readable(await cleanPdf(await documentWithActions()));
  assert.ok(!text.includes(SECRET) && !text.includes('D:20261101'));
  assert.match(text, /Perbaiki pagar/);
});

test('fields of a form keep their names; a signature’s name goes', async () => {
  const document = await PDFDocument.create();
  document.addPage([300, 200]);
  document.getForm().createTextField('alamat').addToPage(document.getPage(0));
  const signature = document.context.obj({ Type: 'Sig', Name: SECRET, ByteRange: [0, 1, 2, 3] });
  document.catalog.set(PDFName.of('Extra'), document.context.register(signature));
  const clean = await PDFDocument.load(await cleanPdf(await document.save()), { updateMetadata: false });
  assert.deepEqual(
    clean
      .getForm()
      .getFields()
      .map((field) => field.getName()),
    ['alamat'],
  );
  assert.ok(clean.catalog.lookup(PDFName.of('Extra')) instanceof PDFDict);
  assert.ok(!(await readable(await clean.save())).includes(SECRET));
});
