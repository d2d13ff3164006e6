import { CORNERS } from './corpus.js';

/** RGBA or RGB pixels, row by row. */
export interface Pixels {
  data: Uint8Array | Uint8ClampedArray;
  width: number;
  height: number;
  channels: 3 | 4;
}

/** The mean of a patch: grain and compression don't move it much. */
function meanAt({ data, width, channels }: Pixels, left: number, top: number, side: number): number[] {
  const sums = [0, 0, 0];
  for (let y = top; y < top + side; y++)
    for (let x = left; x < left + side; x++)
      for (let c = 0; c < 3; c++) sums[c]! += data[(y * width + x) * channels + c]!;
  return sums.map((sum) => sum / side / side);
}

/** The largest difference, in 0–255 of one channel, between the four corners and what they must be when upright. */
export function cornerError(pixels: Pixels): number {
  const { width, height } = pixels;
  const side = Math.max(4, Math.floor(Math.min(width, height) / 10));
  const places = {
    topLeft: [2, 2],
    topRight: [width - side - 2, 2],
    bottomLeft: [2, height - side - 2],
    bottomRight: [width - side - 2, height - side - 2],
  } as const;
  const errors = Object.entries(places).flatMap(([corner, [x, y]]) =>
    meanAt(pixels, x, y, side).map((value, c) =>
      Math.abs(value - CORNERS[corner as keyof typeof CORNERS][c]!),
    ),
  );
  return Math.max(...errors);
}

/**
 * Twice what grain, chroma subsampling and the worst quality step were seen to do; a wrong corner is off by 130 and
 * more.
 */
export const CORNER_TOLERANCE = 45;
