import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import exifr from 'exifr';
import { placeInImage, readPhotoPlace } from '../../src/images/photo-place.js';
import fc from '../setup/property.js';
import { segmentOfTiff } from './containers.js';
import { tiffBlock } from './exif.js';
import { ensureImages } from './generate.js';

let folder: string;
before(async () => {
  folder = await ensureImages();
});

const load = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(join(folder, name)));

/** A JPEG that is nothing but its EXIF block. */
function jpegOf(tiff: Uint8Array): Uint8Array<ArrayBuffer> {
  const [start, end] = [Buffer.from('ffd8', 'hex'), Buffer.from('ffd9', 'hex')];
  return new Uint8Array(Buffer.concat([start, segmentOfTiff(Buffer.from(tiff)), end]));
}

describe('where a photo was taken', () => {
  for (const name of [
    'everything.jpg',
    'orientation-6.jpg',
    'everything.png',
    'everything.webp',
    '12mp.jpg',
  ]) {
    test(`${name}, as an independent reader has it`, async () => {
      const bytes = await load(name);
      const place = await readPhotoPlace(
        new Blob([bytes], { type: `image/${name.split('.')[1]!.replace('jpg', 'jpeg')}` }),
      );
      assert.ok(place);
      assert.ok(Math.abs(place.latitude + 4.130139) < 1e-5 && Math.abs(place.longitude - 104.030069) < 1e-5);
      if (!name.endsWith('.webp')) {
        const theirs = await exifr.gps(Buffer.from(bytes));
        assert.ok(Math.abs(theirs.latitude - place.latitude) < 1e-9);
        assert.ok(Math.abs(theirs.longitude - place.longitude) < 1e-9);
      }
    });
  }

  test('nothing where nothing is said: no metadata, other kinds, an empty or unreadable file', async () => {
    for (const name of ['picture.gif', 'picture.avif', 'document.pdf', 'script.jpg', 'rubbish.jpg'])
      assert.equal(placeInImage(await load(name)), null, name);
    assert.equal(await readPhotoPlace(new Blob([])), null);
    const gone = { size: 9, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
    assert.equal(await readPhotoPlace(gone as unknown as Blob), null);
  });

  test('nothing for 0, 0, which a phone writes that does not know, or for a place off the earth', () => {
    const tiff = tiffBlock(1);
    const at = (degrees: number): number => tiff.indexOf(Buffer.from([0, 0, 0, degrees, 0, 0, 0, 1]));
    const changed = (change: (copy: Buffer) => void): Uint8Array<ArrayBuffer> => {
      const copy = Buffer.from(tiff);
      change(copy);
      return jpegOf(copy);
    };
    assert.ok(placeInImage(jpegOf(tiff)));
    const [latitude, longitude] = [at(4), at(104)];
    assert.equal(placeInImage(changed((copy) => copy.writeUInt32BE(200, latitude))), null);
    assert.equal(placeInImage(changed((copy) => copy.writeUInt32BE(0, longitude + 4))), null);
    const zero = changed((copy) => {
      for (const from of [latitude, longitude])
        for (const part of [0, 8, 16]) copy.writeUInt32BE(0, from + part);
    });
    assert.equal(placeInImage(zero), null);
  });

  test('nothing of a block that ends too early: half a number would be another place', () => {
    const tiff = tiffBlock(1);
    const whole = placeInImage(jpegOf(tiff));
    for (let length = 0; length < tiff.length; length += 1) {
      const place = placeInImage(jpegOf(tiff.subarray(0, length)));
      if (place) assert.deepEqual(place, whole, `of ${length} bytes`);
    }
  });

  test('hostile bytes never throw, and give a place on earth or none', async () => {
    const originals = await Promise.all(['everything.jpg', 'everything.png', 'everything.webp'].map(load));
    const edit = fc.record({ at: fc.nat(3000), value: fc.constantFrom(0, 1, 0x7f, 0x80, 0xfe, 0xff) });
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
        const place = placeInImage(bytes);
        assert.ok(!place || (Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180));
      }),
      { numRuns: 2000 },
    );
  });
});
