import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp, { type Sharp } from 'sharp';
import {
  bombPng,
  pngWithEverything,
  webpWithEverything,
  withEverything,
  withExif,
  withFarFrame,
  withJfifThumbnail,
  jpegSegment,
} from './containers.js';
import { CORNERS, IMAGES_FOLDER, TRANSPARENT } from './corpus.js';
import type { Orientation } from './exif.js';

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, '../..', IMAGES_FOLDER);

interface Raw {
  data: Buffer;
  width: number;
  height: number;
}

/**
 * Where a stored pixel shows up once the picture stands upright (EXIF 2.32, tag 0x0112); w and h are the upright size.
 */
const SEEN_AT: Readonly<
  Record<Orientation, (x: number, y: number, w: number, h: number) => readonly [number, number]>
> = {
  1: (x, y) => [x, y],
  2: (x, y, w) => [w - 1 - x, y],
  3: (x, y, w, h) => [w - 1 - x, h - 1 - y],
  4: (x, y, _w, h) => [x, h - 1 - y],
  5: (x, y) => [y, x],
  6: (x, y, w) => [w - 1 - y, x],
  7: (x, y, w, h) => [w - 1 - y, h - 1 - x],
  8: (x, y, _w, h) => [y, h - 1 - x],
};

/**
 * Pixels of four coloured quarters, stored so that `orientation` turns them upright; grain makes the file photo-sized.
 */
function quarters(width: number, height: number, orientation: Orientation, grain = 0): Raw {
  const [w, h] = orientation >= 5 ? [height, width] : [width, height];
  const data = Buffer.alloc(w * h * 3);
  const seenAt = SEEN_AT[orientation];
  let noise = 1;
  for (let y = 0, at = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const [seenX, seenY] = seenAt(x, y, width, height);
      const vertical = seenY < height / 2 ? 'top' : 'bottom';
      const colour = CORNERS[`${vertical}${seenX < width / 2 ? 'Left' : 'Right'}`];
      noise = (Math.imul(noise, 1664525) + 1013904223) >>> 0;
      const shade = grain ? ((noise >>> 16) % (2 * grain)) - grain : 0;
      for (let c = 0; c < 3; c++) data[at++] = Math.min(255, Math.max(0, colour[c]! + shade));
    }
  }
  return { data, width: w, height: h };
}

const open = ({ data, width, height }: Raw): Sharp => sharp(data, { raw: { width, height, channels: 3 } });

const WIDTH = 320;
const HEIGHT = 200;
const small = (orientation: Orientation = 1): Sharp => open(quarters(WIDTH, HEIGHT, orientation));
const thumbnail = (): Promise<Buffer> =>
  open(quarters(32, 20, 1))
    .jpeg()
    .toBuffer();

async function jpegs(): Promise<Record<string, Buffer>> {
  const thumb = await thumbnail();
  const plain = await small().jpeg({ quality: 90 }).toBuffer();
  const srgb = await small().jpeg().withIccProfile('srgb').toBuffer();
  const files: Record<string, Buffer> = {
    'everything.jpg': withEverything(srgb, 1, thumb),
    'progressive.jpg': withEverything(await small().jpeg({ progressive: true }).toBuffer(), 1, thumb),
    'jfif-thumbnail.jpg': withJfifThumbnail(plain),
    'far-frame.jpg': withFarFrame(plain),
    'display-p3.jpg': withEverything(await small().jpeg().withIccProfile('p3').toBuffer(), 1, thumb),
    'cmyk.jpg': withExif(await small().toColourspace('cmyk').jpeg().toBuffer(), 1),
    'adobe-rgb-components.jpg': withExif(rgbJpeg(), 1),
    'truncated.jpg': withExif(plain, 1).subarray(0, -400),
    'rubbish.jpg': Buffer.concat([plain.subarray(0, 4), Buffer.from('bukan\0gambar\0'.repeat(400))]),
  };
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8] as const)
    files[`orientation-${n}.jpg`] = withExif(await small(n).jpeg().toBuffer(), n, thumb);
  return files;
}

/**
 * A baseline JPEG whose three components are R, G and B themselves; only Adobe's APP14 says so. All quantisation is 1
 * and each 8 by 8 block is flat, so the entropy-coded part is DC codes alone. A restart marker follows every row of
 * blocks.
 */
function rgbJpeg(): Buffer {
  const segment = (marker: number, body: number[]) => jpegSegment(marker, Buffer.from(body));
  // Every DC category 0–11 gets a code of 4 bits; the only AC code is "end of block", one bit.
  const dc = [0, 0, 0, 12, ...Array<number>(12).fill(0), ...Array.from({ length: 12 }, (_, i) => i)];
  const ac = [1, ...Array<number>(15).fill(0), 0];
  const components = [1, 2, 3];
  const head = [
    ...[0xff, 0xd8],
    ...segment(0xee, [...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 0]),
    ...segment(0xdb, [0, ...Array<number>(64).fill(1)]),
    ...segment(0xc0, [
      8,
      HEIGHT >> 8,
      HEIGHT & 255,
      WIDTH >> 8,
      WIDTH & 255,
      3,
      ...components.flatMap((id) => [id, 0x11, 0]),
    ]),
    ...segment(0xc4, [0, ...dc, 0x10, ...ac]),
    ...segment(0xdd, [0, WIDTH / 8]),
    ...segment(0xda, [3, ...components.flatMap((id) => [id, 0]), 0, 63, 0]),
  ];
  const rows: number[] = [];
  for (let y = 0; y < HEIGHT / 8; y++) {
    let bits = '';
    const before = [0, 0, 0];
    for (let x = 0; x < WIDTH / 8; x++) {
      const side = x < WIDTH / 16 ? 'Left' : 'Right';
      const colour = CORNERS[`${y < HEIGHT / 16 ? 'top' : 'bottom'}${side}`];
      for (let c = 0; c < 3; c++) {
        const value = (colour[c]! - 128) * 8;
        const difference = value - before[c]!;
        before[c] = value;
        const size = difference ? Math.floor(Math.log2(Math.abs(difference))) + 1 : 0;
        const coded = difference < 0 ? difference + 2 ** size - 1 : difference;
        bits += size.toString(2).padStart(4, '0');
        if (size) bits += coded.toString(2).padStart(size, '0');
        bits += '0';
      }
    }
    const packed = bits.padEnd(Math.ceil(bits.length / 8) * 8, '1').match(/.{8}/g)!;
    const stuffed = packed
      .map((byte) => parseInt(byte, 2))
      .flatMap((byte) => (byte === 255 ? [255, 0] : [byte]));
    if (y > 0) rows.push(0xff, 0xd0 + ((y - 1) % 8));
    rows.push(...stuffed);
  }
  return Buffer.from([...head, ...rows, 0xff, 0xd9]);
}

async function large(): Promise<Record<string, Buffer>> {
  const thumb = await thumbnail();
  const twelve = withEverything(
    await open(quarters(3000, 4000, 6, 40))
      .jpeg({ quality: 80 })
      .toBuffer(),
    6,
    thumb,
  );
  const wide = await open(quarters(8000, 6000, 3, 24))
    .jpeg({ quality: 60 })
    .toBuffer();
  return {
    '12mp.jpg': twelve,
    '48mp.jpg': withEverything(wide, 3, thumb),
    'truncated-12mp.jpg': twelve.subarray(0, twelve.length / 2),
  };
}

async function pngsAndWebps(): Promise<Record<string, Buffer>> {
  const png = await small().png().toBuffer();
  const webp = async (n: Orientation, lossless = false): Promise<Buffer> => {
    const { info, data } = await small(n).webp({ lossless }).toBuffer({ resolveWithObject: true });
    return webpWithEverything(data, { ...info, orientation: n, alpha: false });
  };
  const clear = sharp({
    create: { width: 200, height: 100, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  });
  const everything = pngWithEverything(png, 1);
  return {
    'everything.png': everything,
    'png-named.jpg': everything,
    'orientation-6.png': pngWithEverything(await small(6).png().toBuffer(), 6),
    'display-p3.png': await small().png().withIccProfile('p3').toBuffer(),
    [TRANSPARENT]: await clear.png().toBuffer(),
    'truncated.png': everything.subarray(0, -200),
    'bomb.png': bombPng(60_000, 60_000),
    'everything.webp': await webp(1),
    'alpha.webp': await small().ensureAlpha(0.6).webp({ alphaQuality: 80 }).withXmp('<x/>').toBuffer(),
    'orientation-8.webp': await webp(8, true),
    'truncated.webp': (await webp(1)).subarray(0, 500),
    'picture.avif': await small()
      .avif({ effort: 2 })
      .withExif({ IFD0: { Artist: 'x' } })
      .toBuffer(),
    'picture.gif': await small().gif().toBuffer(),
  };
}

function others(): Record<string, Buffer> {
  const heic = Buffer.concat([Buffer.from('0000001866747970', 'hex'), Buffer.from('heic\0\0\0\0mif1heic')]);
  return {
    'broken.heic': Buffer.concat([heic, Buffer.alloc(3000, 7)]),
    'empty.jpg': Buffer.alloc(0),
    'script.jpg': Buffer.from('<script>alert(document.domain)</script>\n'.repeat(40)),
    'drawing.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'document.pdf': Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  };
}

/** Changes whenever a source of the pictures does. */
async function stampOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of ['generate.ts', 'containers.ts', 'exif.ts', 'corpus.ts'])
    hash.update(await readFile(join(here, name)));
  return hash.digest('hex');
}

/**
 * Makes the pictures under `test/.results/images` unless they are there already, made by the same sources.
 * Two runs at once don't disturb each other: a folder appears whole or not at all.
 * @returns the folder's absolute path
 */
export async function ensureImages(): Promise<string> {
  const stamp = await stampOfSources();
  const stampFile = join(folder, 'stamp');
  if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  const files = { ...(await jpegs()), ...(await pngsAndWebps()), ...others(), ...(await large()) };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(fresh, name), bytes);
  await writeFile(join(fresh, 'stamp'), stamp);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder).catch(async (cause: NodeJS.ErrnoException) => {
    await rm(fresh, { recursive: true });
    if (cause.code !== 'ENOTEMPTY' && cause.code !== 'EEXIST') throw cause;
  });
  return folder;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await ensureImages());
