import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { collect } from '../../../../demo/endpoint/collector.js';
import { uploadAnswerWire } from '../../../../src/contract/reporting/upload.js';
import { bombPng, growingPng } from '../../../images/containers.js';
import { SECRET } from '../../../images/exif.js';
import { findMetadata } from '../../../images/metadata-judge.js';
import { aReport } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import {
  documentWithEverything,
  encryptedDocument,
  pdfBomb,
  photo,
  photoWithEverything,
} from '../../harness/files.js';

/** Every stored file's path. */
async function stored({ config }: Opened): Promise<string[]> {
  const folder = join(config.dataDir, 'files');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function judge(bytes: Uint8Array, extension: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'aduan-judge-'));
  const path = join(folder, `file.${extension}`);
  await writeFile(path, bytes);
  const findings = await findMetadata(path);
  await rm(folder, { recursive: true });
  return findings;
}

onOneDatabase('Uploads', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => (one ??= await databases.open());

  test('are taken by their content, answered as the contract says, with unguessable ids', async () => {
    const { citizen } = await opened();
    const { status, body } = await citizen.upload([
      { name: 'foto.jpg', bytes: await photo() },
      { name: 'really-a-png.jpg', bytes: await photo(80, 60, 'png') },
      { name: 'foto.webp', bytes: await photo(80, 60, 'webp') },
      { name: 'surat.pdf', bytes: await documentWithEverything(), type: 'application/pdf' },
    ]);
    assert.equal(status, 201, JSON.stringify(body));
    uploadAnswerWire.parse(body);
    const { images, docs } = body.results;
    assert.deepEqual(
      images.map((image: { file_name: string }) => image.file_name),
      ['foto.jpg', 'really-a-png.png', 'foto.webp'],
    );
    assert.equal(docs.length, 1);
    for (const { id } of [...images, ...docs]) assert.ok(Buffer.from(id, 'base64url').length >= 16);
  });

  test('lose all metadata, judged by two independent readers; the picture keeps its size and stands upright', async () => {
    const fresh = await databases.open();
    const original = await photoWithEverything();
    assert.ok((await judge(original, 'jpg')).length > 10, 'the judge sees what is there');
    const { body } = await fresh.citizen.upload([{ name: 'foto.jpg', bytes: original }]);
    const [path = ''] = await stored(fresh);
    assert.deepEqual(await findMetadata(path), []);
    const { width, height } = await sharp(path).metadata();
    assert.deepEqual([width, height], [480, 640], 'orientation 6 was applied to 640 × 480');
    const { trackingId, accessCode } = await fresh.citizen.file({ attachments: [body.results.images[0].id] });
    const served = await fresh.citizen.bytes(
      `complaints/${trackingId}/files/${body.results.images[0].id}`,
      accessCode,
    );
    assert.deepEqual(Buffer.from(served.bytes), await readFile(path));
    await fresh.close();
  });

  test('of PDF lose Info, XMP, embedded files and the EXIF of photos inside, and keep their pages', async () => {
    const fresh = await databases.open();
    await fresh.citizen.upload([{ name: 'surat.pdf', bytes: await documentWithEverything() }]);
    const [path = ''] = await stored(fresh);
    const bytes = await readFile(path);
    assert.deepEqual(
      (await findMetadata(path)).filter(
        (finding) => !/^(PDF:(PDFVersion|Linearized|PageCount))$/.test(finding),
      ),
      [],
    );
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    assert.equal(document.getPageCount(), 1);
    assert.equal(document.getAuthor(), undefined);
    const inflated = document.context
      .enumerateIndirectObjects()
      .map(([, object]) => object.toString())
      .join('\n');
    assert.ok(!inflated.includes(SECRET) && !inflated.includes('rahasia.txt'));
    await fresh.close();
  });

  const REFUSED: [string, string, () => Uint8Array | Promise<Uint8Array>, number, RegExp][] = [
    ['a script named .jpg', 'kucing.jpg', () => Buffer.from('<script>alert(1)</script>'), 415, /bukan jenis/],
    [
      'a page named .png',
      'kucing.png',
      () => Buffer.from('<!doctype html><title>x</title>'),
      415,
      /bukan jenis/,
    ],
    [
      'an SVG',
      'peta.svg',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      415,
      /bukan jenis/,
    ],
    ['a GIF', 'gerak.gif', () => Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'), 415, /bukan jenis/],
    ['a photo cut short', 'putus.jpg', async () => (await photo()).subarray(0, 2000), 415, /rusak/],
    [
      'a JPEG header over noise',
      'derau.jpg',
      async () => Buffer.concat([(await photo()).subarray(0, 20), randomBytes(900)]),
      415,
      /rusak/,
    ],
    [
      'a PDF header over a script',
      'surat.pdf',
      () => Buffer.from('%PDF-1.7\n<script>alert(1)</script>'),
      415,
      /rusak/,
    ],
    ['an encrypted PDF', 'kunci.pdf', encryptedDocument, 415, /sandi/],
    ['an empty file', 'kosong.jpg', () => new Uint8Array(), 422, /kosong/],
    [
      'a file over 2 MB',
      'besar.jpg',
      async () => Buffer.concat([await photo(), Buffer.alloc(2_097_152)]),
      413,
      /2 MB/,
    ],
    ['a picture of 900 megapixels', 'bom.png', () => bombPng(30_000, 30_000), 413, /gambar terlalu besar/],
    [
      'a picture that grows a hundredfold when it is written anew',
      'tumbuh.png',
      () => growingPng(1000, 1000),
      413,
      /menjadi terlalu besar/,
    ],
    ['a PDF that unfolds to gigabytes', 'bom.pdf', pdfBomb, 415, /rusak/],
  ];
  for (const [what, name, make, status, words] of REFUSED) {
    test(`refuse ${what} with ${status}, name file and field, and store nothing`, async () => {
      const fresh = await opened();
      const before = (await stored(fresh)).length;
      const good = { name: 'baik.jpg', bytes: await photo(64, 48) };
      const answer = await fresh.citizen.upload([good, { name, bytes: await make() }]);
      assert.equal(answer.status, status, JSON.stringify(answer.body));
      const sentence = answer.body.errors['attachments[]'].join(' ');
      assert.match(sentence, words);
      assert.ok(sentence.includes(name), sentence);
      assert.equal((await stored(fresh)).length, before);
    });
  }

  test('refuse none, and too many', async () => {
    const { citizen } = await opened();
    const none = await citizen.upload([]);
    assert.deepEqual([none.status, Object.keys(none.body.errors)], [422, ['attachments[]']]);
    const bytes = await photo(16, 16);
    const six = await citizen.upload(
      Array.from({ length: 6 }, (_, turn) => ({ name: `${turn}.jpg`, bytes })),
    );
    assert.equal(six.status, 422);
    assert.match(six.body.errors['attachments[]'][0], /5 berkas/);
  });

  test('answer a body beyond all limits with 413, naming the file that went over', async () => {
    const { citizen } = await opened();
    const huge = await citizen.upload([{ name: 'film.jpg', bytes: new Uint8Array(20 * 1_048_576) }]);
    assert.deepEqual([huge.status, huge.body.code], [413, 'too-large']);
    assert.match(huge.body.errors['attachments[]'][0], /film\.jpg/);
  });

  test('attach once, to one report, in the order given', async () => {
    const { citizen } = await opened();
    const bytes = await photo(64, 48);
    const { body } = await citizen.upload([1, 2, 3].map((number) => ({ name: `${number}.jpg`, bytes })));
    const ids: string[] = body.results.images.map((image: { id: string }) => image.id);
    const turned = [...ids].reverse();
    const answers = await Promise.all(
      [turned, ids, turned, ids].map((attachments) => citizen.create(aReport({ attachments }))),
    );
    const taken = answers.filter(({ status }) => status === 201);
    assert.equal(taken.length, 1);
    const { tracking_id, access_code } = taken[0]!.body.results.complaint;
    const detail = await citizen.get(`complaints/${tracking_id}/complaint`, access_code);
    const names = detail.body.results.data.attachments.map((file: { file_name: string }) => file.file_name);
    assert.ok(
      [
        ['1.jpg', '2.jpg', '3.jpg'],
        ['3.jpg', '2.jpg', '1.jpg'],
      ].some((order) => String(order) === String(names)),
    );
  });

  test('can’t be read before they are attached, nor under another report', async () => {
    const { citizen } = await opened();
    const { body } = await citizen.upload([{ name: 'a.jpg', bytes: await photo(64, 48) }]);
    const { id } = body.results.images[0];
    const mine = await citizen.file();
    const before = await citizen.get(`complaints/${mine.trackingId}/files/${id}`, mine.accessCode);
    assert.equal(before.status, 404);
    const other = await citizen.file({ attachments: [id] });
    assert.equal(
      (await citizen.get(`complaints/${mine.trackingId}/files/${id}`, mine.accessCode)).status,
      404,
    );
    assert.equal(
      (await citizen.bytes(`complaints/${other.trackingId}/files/${id}`, other.accessCode)).status,
      200,
    );
  });

  test('expire after 48 hours; attached ones stay; orphans of a crash are swept up', async () => {
    const fresh = await databases.open();
    const bytes = await photo(64, 48);
    const upload = async (): Promise<string> =>
      (await fresh.citizen.upload([{ name: 'a.jpg', bytes }])).body.results.images[0].id;
    const [kept, lost] = [await upload(), await upload()];
    const { trackingId, accessCode } = await fresh.citizen.file({ attachments: [kept] });
    await fresh.endpoint.storage.put(bytes, 'jpg');
    fresh.clock.now = new Date(fresh.clock.now.getTime() + 48 * 3_600_000 + 1000);
    const late = await fresh.citizen.create(aReport({ attachments: [lost] }));
    assert.deepEqual(Object.keys(late.body.errors), ['attachments']);
    await collect(fresh.endpoint);
    assert.equal(
      (await stored(fresh)).length,
      2,
      'the expired one is gone, a young orphan may still get its row',
    );
    for (const path of await stored(fresh)) await utimes(path, 1, 1);
    await collect(fresh.endpoint);
    assert.equal((await stored(fresh)).length, 1);
    assert.equal(
      (await fresh.citizen.bytes(`complaints/${trackingId}/files/${kept}`, accessCode)).status,
      200,
    );
    await fresh.close();
  });

  test('are collected by the endpoint itself, also one that was down when they expired', async () => {
    const fresh = await databases.open();
    const bytes = await photo(64, 48);
    await fresh.citizen.upload([{ name: 'a.jpg', bytes }]);
    const orphan = await fresh.endpoint.storage.put(bytes, 'jpg');
    for (const path of await stored(fresh)) if (path.includes(orphan)) await utimes(path, 1, 1);
    fresh.clock.now = new Date(fresh.clock.now.getTime() + 47 * 3_600_000);
    await fresh.reopen();
    await fresh.reopen();
    assert.equal((await stored(fresh)).length, 1, 'the orphan is gone, the upload is an hour too young');
    fresh.clock.now = new Date(fresh.clock.now.getTime() + 3_600_000 + 1000);
    await fresh.reopen();
    // Its first round has ended when it has.
    await fresh.close();
    assert.deepEqual(await stored(fresh), []);
  });

  test('show names made safe', async () => {
    const { citizen } = await opened();
    const names: [string, string][] = [
      ['../../etc/passwd', 'passwd.jpg'],
      ['C:\\Users\\Siti\\foto rumah.JPEG', 'foto rumah.jpg'],
      ['\u202egpj.exe', 'gpj.jpg'],
      ['a"b<c>\r\nX-Evil: 1.jpg', 'abcX-Evil 1.jpg'],
      [`${'panjang'.repeat(40)}.jpg`, `${'panjang'.repeat(40).slice(0, 80)}.jpg`],
      ['.htaccess', 'berkas.jpg'],
    ];
    const bytes = await photo(16, 16);
    for (const [name, shown] of names) {
      const { body } = await citizen.upload([{ name, bytes }], randomUUID());
      assert.equal(body.results.images[0].file_name, shown);
    }
  });
});
