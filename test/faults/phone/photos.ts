import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { cleanImage } from '../../../demo/endpoint/uploads/cleaning/image.js';
import { Random } from '../../../demo/town/seed/random.js';
import { IMAGES } from '../../journey/harness/harness.js';

export interface Photo {
  /** Below the folder of pictures, as a story names it. */
  name: string;
  /** SHA-256 of what the endpoint must have on its disk. */
  sha256: string;
}

const FOLDER = 'faults';

/** Draws photos that no other submission has: coarse random patches, so that they are small and all differ. */
export async function drawPhotos(seed: number, index: number, count: number): Promise<Photo[]> {
  const random = new Random(seed + index * 65_537);
  await mkdir(join(IMAGES, FOLDER), { recursive: true });
  const photos: Photo[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const [width, height] = [32, 24];
    const patches = Buffer.from(Array.from({ length: width * height * 3 }, () => random.whole(0, 255)));
    const jpeg = await sharp(patches, { raw: { width, height, channels: 3 } })
      .resize(320, 240)
      .jpeg({ quality: 80 })
      .toBuffer();
    const name = `${FOLDER}/${index}-${nth}.jpg`;
    await writeFile(join(IMAGES, name), jpeg);
    // Small and upright: the phone takes only metadata away, and the endpoint's own encoder makes the same of it every
    // time.
    const kept = await cleanImage(jpeg, 'image/jpeg');
    photos.push({ name, sha256: createHash('sha256').update(kept).digest('hex') });
  }
  return photos;
}
