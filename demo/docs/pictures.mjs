import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { ROOT } from '../setup/repository.mjs';

const FOLDER = join(ROOT, 'demo/docs/assets');
const names = readdirSync(FOLDER, { recursive: true }).filter((name) => name.endsWith('.webp'));
const sizes = await Promise.all(
  names.map(async (name) => {
    const { width, height } = await sharp(join(FOLDER, name)).metadata();
    return [`assets/${name.replaceAll('\\', '/')}`, `width="${width}" height="${height}"`];
  }),
);
/** Sizes of the pictures as attributes, by path: a page that knows them keeps their room. */
export const PICTURES = Object.fromEntries(sizes);
