import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { Random } from '../../../demo/town/seed/random.js';
import { IMAGES } from '../../journey/harness/harness.js';

const WIDTH = 4000;
const HEIGHT = 3000;

/**
 * Draws a photo as hard to shrink as a phone's own of 12 megapixels: sky and ground, many sharp edges, foliage at every
 * scale, and the sensor's noise.
 *
 * @returns its name below the folder of pictures
 */
export async function drawCameraPhoto(seed: number): Promise<string> {
  const random = new Random(seed);
  const grains = [1, 3, 12, 60].map(async (grain) => ({
    input: await noise(random, grain),
    blend: 'soft-light' as const,
  }));
  const jpeg = await sharp(Buffer.from(scene(random)))
    .composite(await Promise.all(grains))
    .removeAlpha()
    .jpeg({ quality: 90 })
    .toBuffer();
  await mkdir(join(IMAGES, 'faults'), { recursive: true });
  const name = `faults/camera-${seed}.jpg`;
  await writeFile(join(IMAGES, name), jpeg);
  return name;
}

/** Grey grain whose specks are so many pixels wide. */
async function noise(random: Random, grain: number): Promise<Buffer> {
  const [width, height] = [Math.ceil(WIDTH / grain), Math.ceil(HEIGHT / grain)];
  const data = Buffer.alloc(width * height);
  let state = random.whole(1, 2 ** 31);
  for (let at = 0; at < data.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // Two together lie around the middle more often, as a sensor's do.
    data[at] = 64 + ((((state >>> 16) & 127) + ((state >>> 24) & 127)) >> 1);
  }
  return sharp(data, { raw: { width, height, channels: 1 } })
    .resize(WIDTH, HEIGHT, { kernel: 'cubic', fit: 'fill' })
    .toColourspace('srgb')
    .png({ compressionLevel: 1 })
    .toBuffer();
}

function scene(random: Random): string {
  const x = () => random.whole(0, WIDTH);
  const y = () => random.whole(0, HEIGHT);
  const colour = () => `rgb(${[0, 0, 0].map(() => random.whole(20, 235)).join()})`;
  const walls = Array.from({ length: 150 }, () => {
    const points = Array.from({ length: 4 }, () => `${x()},${y()}`).join(' ');
    return `<polygon points="${points}" fill="${colour()}" fill-opacity="0.35"/>`;
  });
  const edges = Array.from(
    { length: 900 },
    () =>
      `<path d="M${x()} ${y()}l${random.whole(-400, 400)} ${random.whole(-400, 400)}" stroke="${colour()}" stroke-width="${random.whole(1, 14)}"/>`,
  );
  const signs = Array.from(
    { length: 60 },
    () =>
      `<text x="${x()}" y="${y()}" font-size="${random.whole(30, 160)}" fill="${colour()}">BG ${random.whole(1000, 9999)} OKU</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <linearGradient id="sky" x2="0" y2="1"><stop stop-color="#9fc4e8"/><stop offset=".5" stop-color="#e9efe2"/><stop offset="1" stop-color="#5b4a38"/></linearGradient>
    <rect width="100%" height="100%" fill="url(#sky)"/>${[...walls, ...edges, ...signs].join('')}</svg>`;
}
