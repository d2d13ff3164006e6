import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { isSideways, readFileHeader, readImageHeader } from '../../src/images/image-header.js';
import { isStrippable, STRIPPERS } from '../../src/images/shrink-image.js';
import fc from '../setup/property.js';
import { GOOD } from './corpus.js';
import { ensureImages } from './generate.js';

let folder: string;
before(async () => {
  folder = await ensureImages();
});

const load = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(join(folder, name)));

describe('what the first bytes say', () => {
  for (const { name, type, width, height } of GOOD) {
    test(name, async () => {
      const header = readImageHeader(await load(name));
      assert.ok(header);
      assert.equal(header.type, type);
      const seen = isSideways(header.orientation)
        ? [header.height, header.width]
        : [header.width, header.height];
      assert.deepEqual(seen, [width, height]);
      const orientation = /orientation-(\d)/.exec(name)?.[1];
      if (orientation) assert.equal(header.orientation, Number(orientation));
    });
  }

  test('a 48-megapixel photo is known by its first 256 KiB', async () => {
    const { width, height } = (await readFileHeader(new Blob([await load('48mp.jpg')]))) ?? {};
    assert.deepEqual([width, height], [8000, 6000]);
  });

  test('a frame further back is left open, not guessed', async () => {
    const header = await readFileHeader(new Blob([await load('far-frame.jpg')]));
    assert.deepEqual(header, { type: 'image/jpeg', width: 0, height: 0, orientation: 1 });
  });

  test('the name plays no part: PNG, script, PDF and HEIC by content', async () => {
    const typeOf = async (name: string): Promise<string | undefined> =>
      readImageHeader(await load(name))?.type;
    assert.equal(await typeOf('png-named.jpg'), 'image/png');
    assert.equal(await typeOf('script.jpg'), undefined);
    assert.equal(await typeOf('drawing.svg'), undefined);
    assert.equal(await typeOf('document.pdf'), 'application/pdf');
    assert.equal(await typeOf('broken.heic'), 'image/heic');
  });

  test('an empty or unreadable file is an error with a code', async () => {
    await assert.rejects(readFileHeader(new Blob([])), { code: 'file-unreadable' });
    const gone = { size: 9, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
    await assert.rejects(readFileHeader(gone as unknown as Blob), { code: 'file-unreadable' });
  });
});

test('hostile bytes never throw and never hang, in the reader or the strippers', async () => {
  const names = [
    'everything.jpg',
    'progressive.jpg',
    'everything.png',
    'everything.webp',
    'picture.avif',
    'picture.gif',
  ];
  const originals = await Promise.all(names.map(load));
  const edit = fc.record({
    at: fc.nat(5000),
    value: fc.constantFrom(0, 1, 0x7f, 0x80, 0xda, 0xe1, 0xfe, 0xff),
  });
  const broken = fc.record({
    which: fc.nat(originals.length - 1),
    edits: fc.array(edit, { maxLength: 12 }),
    keep: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(broken, ({ which, edits, keep }) => {
      const original = originals[which]!;
      const bytes = original.slice(0, Math.ceil(original.length * keep));
      for (const { at, value } of edits) bytes[at % bytes.length] = value;
      const header = readImageHeader(bytes);
      if (!header) return;
      assert.ok([header.width, header.height].every((edge) => Number.isInteger(edge) && edge >= 0));
      assert.ok(header.orientation >= 1 && header.orientation <= 8);
      if (isStrippable(header.type)) STRIPPERS[header.type](bytes);
    }),
    { numRuns: 4000 },
  );
});
