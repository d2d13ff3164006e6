import sharp from 'sharp';

/**
 * A picture by the mean colour of its tiles: a hundredth of its bytes, and what a person would notice moves some mean.
 */
export interface Fingerprint {
  /** Of the picture, in pixels. */
  width: number;
  height: number;
  /** Tile by tile, row by row: the means of red, green and blue. */
  means: Uint8Array;
}

/** Pixels, in both directions; those at the right and at the bottom may be smaller. */
const TILE = 16;
/** What is kept of a mean: finer steps cost bytes and tell nothing. */
const STEP = 4;
/**
 * Half a step is lost by keeping; letters are drawn a shade differently now and then. A line of one pixel across a tile
 * moves its mean by 8.
 */
const TOLERANCE = 5;
/** Fewer tiles than any line has that a person sees. */
const STRAYED = 2;
/** One tile that is off by so much is no stray letter. */
const FAR_OFF = 24;

const columnsOf = (width: number) => Math.ceil(width / TILE);

/** @param picture any image sharp reads; transparent parts count as black */
export async function fingerprintOf(picture: Buffer): Promise<Fingerprint> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const columns = columnsOf(width);
  const tiles = columns * Math.ceil(height / TILE);
  const sums = new Float64Array(tiles * 3);
  const counts = new Uint32Array(tiles);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const tile = Math.floor(Math.floor(pixel / width) / TILE) * columns + Math.floor((pixel % width) / TILE);
    counts[tile]! += 1;
    for (let channel = 0; channel < 3; channel += 1) sums[tile * 3 + channel]! += data[pixel * 3 + channel]!;
  }
  return { width, height, means: Uint8Array.from(sums, (sum, at) => sum / counts[Math.floor(at / 3)]!) };
}

/** As it is kept: size, and the tiles as a small PNG, which a browser shows too. */
export async function writeFingerprint({ width, height, means }: Fingerprint): Promise<string> {
  const kept = means.map((mean) => Math.floor(mean / STEP) * STEP + STEP / 2);
  const columns = columnsOf(width);
  const small = sharp(kept, { raw: { width: columns, height: means.length / 3 / columns, channels: 3 } });
  const png = await small.png({ compressionLevel: 9, adaptiveFiltering: true, effort: 10 }).toBuffer();
  return `${width}x${height} ${png.toString('base64')}`;
}

/** @throws when it is none */
export async function readFingerprint(kept: string): Promise<Fingerprint> {
  const [, width, height, png] = /^(\d+)x(\d+) (.+)$/.exec(kept) ?? [];
  if (png === undefined) throw new Error('no fingerprint');
  const means = await sharp(Buffer.from(png, 'base64')).removeAlpha().raw().toBuffer();
  return { width: Number(width), height: Number(height), means };
}

export interface Difference {
  /** A sentence. */
  told: string;
  /** Corners of the tiles that are off, in pixels; none where the size is another. */
  places: { left: number; top: number; width: number; height: number }[];
}

/** @returns null when a person would see none */
export function differenceOf(actual: Fingerprint, expected: Fingerprint): Difference | null {
  const size = ({ width, height }: Fingerprint) => `${width} × ${height} px`;
  if (size(actual) !== size(expected))
    return { told: `${size(actual)} instead of ${size(expected)}`, places: [] };
  const columns = columnsOf(actual.width);
  const places: Difference['places'] = [];
  let furthest = 0;
  for (let tile = 0; tile < actual.means.length / 3; tile += 1) {
    const off = Math.max(
      ...[0, 1, 2].map((channel) =>
        Math.abs(actual.means[tile * 3 + channel]! - expected.means[tile * 3 + channel]!),
      ),
    );
    furthest = Math.max(furthest, off);
    const left = (tile % columns) * TILE;
    const top = Math.floor(tile / columns) * TILE;
    if (off > TOLERANCE)
      places.push({
        left,
        top,
        width: Math.min(TILE, actual.width - left),
        height: Math.min(TILE, actual.height - top),
      });
  }
  if (places.length <= STRAYED && furthest < FAR_OFF) return null;
  const { left, top } = places[0]!;
  return { told: `${places.length} places are different, the first at ${left}, ${top} px`, places };
}
