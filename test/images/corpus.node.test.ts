import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import sharp from 'sharp';
import { CORNER_TOLERANCE, cornerError } from './corners.js';
import { GOOD } from './corpus.js';
import { ensureImages } from './generate.js';
import { findMetadata } from './metadata-judge.js';

// The pictures judge the code, so something else must judge the pictures.

let folder: string;
before(async () => {
  folder = await ensureImages();
});

for (const { name, width, height, corners } of GOOD) {
  test(`${name} stands upright for another decoder`, async () => {
    const { data, info } = await sharp(join(folder, name), { limitInputPixels: false })
      .autoOrient()
      .toColourspace('srgb')
      .flatten({ background: '#fff' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    assert.deepEqual([info.width, info.height], [width, height]);
    if (corners !== false) assert.ok(cornerError({ data, ...info, channels: 3 }) < CORNER_TOLERANCE);
  });
}

const CARRIERS: Readonly<Record<string, readonly string[]>> = {
  'everything.jpg': [
    'IFD0:Make',
    'GPS:GPSLatitude',
    'IFD1:ThumbnailImage',
    'XMP-dc:Creator',
    'IPTC:By-line',
    'File:Comment',
  ],
  'everything.png': ['IFD0:Make', 'GPS:GPSLatitude', 'XMP-dc:Creator', 'PNG:Author', 'PNG:ModifyDate'],
  'everything.webp': ['IFD0:Make', 'GPS:GPSLatitude', 'XMP-dc:Creator'],
  '12mp.jpg': ['GPS:GPSLatitude', 'IPTC:By-line'],
  '48mp.jpg': ['GPS:GPSLatitude'],
  'orientation-5.jpg': ['IFD0:Orientation', 'GPS:GPSLatitude'],
};

for (const [name, tags] of Object.entries(CARRIERS)) {
  test(`${name} carries what must vanish, and the judge sees it`, async () => {
    const findings = await findMetadata(join(folder, name));
    // exifr doesn't read WebP.
    for (const tag of [...tags, 'marker text', ...(name.endsWith('webp') ? [] : ['exifr:Make'])])
      assert.ok(findings.includes(tag), `${tag} not among ${findings.join(', ')}`);
  });
}
