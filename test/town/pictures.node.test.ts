import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { PICTURE_IDS, pictureJpeg, pictureSvg } from '../../demo/town/pictures.js';
import { SAMPLES } from '../../demo/town/seed/samples.js';
import { STORIES } from '../../demo/town/seed/stories.js';

test('every picture becomes a small JPEG of 640 by 480 without metadata', async () => {
  assert.ok(PICTURE_IDS.length >= 12);
  for (const id of PICTURE_IDS) {
    const jpeg = await pictureJpeg(id);
    const { format, width, height, exif, icc, xmp } = await sharp(jpeg).metadata();
    assert.deepEqual(
      { format, width, height, exif, icc, xmp },
      { format: 'jpeg', width: 640, height: 480, exif: undefined, icc: undefined, xmp: undefined },
    );
    assert.ok(jpeg.length > 5_000 && jpeg.length < 60_000, `${id}: ${jpeg.length} B`);
  }
});

test('pictures differ, show more than a flat colour, and reach for nothing outside', async () => {
  const seen = new Set<string>();
  for (const id of PICTURE_IDS) {
    const svg = pictureSvg(id);
    assert.doesNotMatch(
      svg.replace('http://www.w3.org/2000/svg', ''),
      /https?:|href|url\((?!#)|NaN|undefined|<text/,
    );
    seen.add(svg);
    const { channels } = await sharp(await pictureJpeg(id)).stats();
    assert.ok(
      channels.some(({ stdev }) => stdev > 20),
      id,
    );
  }
  assert.equal(seen.size, PICTURE_IDS.length);
});

test('every picture illustrates some story, or shows what came of it', () => {
  const used = new Set([
    ...STORIES.flatMap(({ pictures }) => pictures),
    ...SAMPLES.flatMap(({ after }) => after ?? []),
  ]);
  assert.deepEqual(
    PICTURE_IDS.filter((id) => !used.has(id)),
    [],
  );
});

test('an unknown picture is refused', async () => {
  await assert.rejects(pictureJpeg('toString'), RangeError);
});
