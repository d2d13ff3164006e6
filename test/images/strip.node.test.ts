import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import sharp from 'sharp';
import { readImageHeader } from '../../src/images/image-header.js';
import { isStrippable, STRIPPERS } from '../../src/images/shrink-image.js';
import { type Stripped } from '../../src/images/strip.js';
import { GOOD } from './corpus.js';
import { ensureImages } from './generate.js';
import { findMetadata } from './metadata-judge.js';

let folder: string;
let outputs: string;
before(async () => {
  folder = await ensureImages();
  outputs = await mkdtemp(join(tmpdir(), 'aduan-strip-'));
});
after(() => rm(outputs, { recursive: true, force: true }));

const load = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(join(folder, name)));

function strip(bytes: Uint8Array<ArrayBuffer>, keepProfile?: boolean): Stripped | null {
  const type = readImageHeader(bytes)?.type;
  return type && isStrippable(type) ? STRIPPERS[type](bytes, keepProfile) : null;
}

const pixelsOf = (image: Buffer | Uint8Array): Promise<Buffer> =>
  sharp(image, { limitInputPixels: false }).raw().toBuffer();

const strippable = GOOD.filter(({ type, name }) => /jpeg|png|webp/.test(type) && !name.startsWith('48mp'));

describe('cutting metadata away', () => {
  for (const { name } of strippable) {
    test(`${name}: nothing left to read, every pixel as it was`, async () => {
      const bytes = await load(name);
      const result = strip(bytes);
      assert.ok(result);
      const clean = Buffer.concat(result.parts);
      const path = join(outputs, name);
      await writeFile(path, clean);
      assert.deepEqual(await findMetadata(path), []);
      // The reader of pixels converts colours by the profile, where there is one: leave it in for the comparison.
      const coloured = result.mustRedraw ? Buffer.concat(strip(bytes, true)!.parts) : clean;
      assert.ok((await pixelsOf(coloured)).equals(await pixelsOf(bytes)));
      const again = strip(new Uint8Array(clean));
      assert.ok(again && Buffer.concat(again.parts).equals(clean), 'a clean file stays as it is');
    });
  }

  test('pictures whose colours or movement need a decoder say so', async () => {
    const marked: string[] = [];
    for (const { name } of strippable) if (strip(await load(name))?.mustRedraw) marked.push(name);
    assert.deepEqual(marked, ['display-p3.jpg', 'cmyk.jpg', 'display-p3.png']);
  });

  test('the copy that is only decoded keeps its colour profile', async () => {
    for (const name of ['display-p3.jpg', 'display-p3.png', 'everything.jpg']) {
      const kept = strip(await load(name), true);
      const { icc } = await sharp(Buffer.concat(kept!.parts)).metadata();
      assert.deepEqual(icc, (await sharp(join(folder, name)).metadata()).icc, name);
    }
  });

  test('what stays says nothing of what went', async () => {
    const jfif = Buffer.concat(strip(await load('jfif-thumbnail.jpg'))!.parts).subarray(2, 20);
    assert.equal(jfif.toString('latin1'), '\xff\xe0\0\x10JFIF\0\x01\x02\0\0\x01\0\x01\0\0');
    for (const [name, flags] of [
      ['everything.webp', 0],
      ['alpha.webp', 0x10],
    ] as const) {
      const webp = Buffer.concat(strip(await load(name))!.parts);
      assert.equal(webp.toString('latin1', 12, 16), 'VP8X');
      assert.equal(webp[20], flags, name);
      assert.equal(webp.readUInt32LE(4), webp.length - 8);
    }
  });

  test('files cut short are recognised at whatever byte they end', async () => {
    for (const name of ['everything.png', 'everything.webp', 'progressive.jpg', 'orientation-1.jpg']) {
      const clean = Buffer.concat(strip(await load(name))!.parts);
      for (let end = 12; end < clean.length; end++)
        assert.equal(strip(new Uint8Array(clean.subarray(0, end))), null, `${name} at ${end}`);
    }
  });
});
