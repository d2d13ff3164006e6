import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp, { type Sharp } from 'sharp';

const FOLDER = fileURLToPath(new URL('baselines', import.meta.url));
const RESULTS = fileURLToPath(new URL('../.results/visual', import.meta.url));
const MUST_RENEW = process.env['RENEW_BASELINES'] === '1';

/** What stands farther down is the same in other states. */
const TALLEST = 760;
/** Baselines have few colours, to be small; and letters are drawn a shade differently now and then. Of 255, in any channel. */
const SHADES = 40;
/** Fewer than any line of a pixel's width has. */
const STRAY_PIXELS = 30;

interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

const pixelsOf = async (image: Sharp): Promise<Pixels> => {
  const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};

const asImage = ({ data, width, height }: Pixels) => sharp(data, { raw: { width, height, channels: 3 } });

/**
 * Compares a picture with the one of this name that somebody looked at and kept. With RENEW_BASELINES=1 it takes its place.
 *
 * @param picture a PNG
 * @returns what is different, in a sentence; null when nothing is
 */
export async function compare(name: string, picture: Buffer): Promise<string | null> {
  const actual = await cropped(picture);
  const path = join(FOLDER, `${name}.png`);
  if (MUST_RENEW) {
    await mkdir(FOLDER, { recursive: true });
    await asImage(actual).png({ palette: true, colours: 28, dither: 0, effort: 10 }).toFile(path);
    return null;
  }
  if (!existsSync(path)) return `${name}: no baseline yet; look at it, then RENEW_BASELINES=1`;
  const expected = await pixelsOf(sharp(path));
  const found = difference(actual, expected);
  if (found === null) return null;
  await keep(name, actual);
  return `${name}: ${found}; see test/.results/visual/${name}.png`;
}

async function cropped(picture: Buffer): Promise<Pixels> {
  const image = sharp(picture);
  const { width = 0, height = 0 } = await image.metadata();
  return pixelsOf(image.extract({ left: 0, top: 0, width, height: Math.min(height, TALLEST) }));
}

function difference(actual: Pixels, expected: Pixels): string | null {
  if (actual.width !== expected.width || actual.height !== expected.height)
    return `${actual.width} × ${actual.height} px instead of ${expected.width} × ${expected.height}`;
  let strayed = 0;
  for (let at = 0; at < actual.data.length; at += 3) {
    const isOff = [0, 1, 2].some(
      (channel) => Math.abs(actual.data[at + channel]! - expected.data[at + channel]!) > SHADES,
    );
    if (isOff) strayed += 1;
  }
  return strayed > STRAY_PIXELS ? `${strayed} pixels are different` : null;
}

async function keep(name: string, actual: Pixels): Promise<void> {
  await mkdir(RESULTS, { recursive: true });
  const path = join(RESULTS, `${name}.png`);
  await rm(path, { force: true });
  await writeFile(path, await asImage(actual).png().toBuffer());
}
