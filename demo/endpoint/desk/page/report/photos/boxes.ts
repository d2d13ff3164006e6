import type { Box } from '../report-wire.js';

/** Smallest side of a box, as a part of the photo's. */
const SMALLEST = 0.02;
export const MOST_BOXES = 40;

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
/** Four digits are a pixel of a large photo. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

/** `boxBetween` is spanned by two points; null where it is too small to be meant. */
export function boxBetween(one: readonly [number, number], other: readonly [number, number]): Box | null {
  const [left, right] = [one[0], other[0]].map((x) => within(x, 0, 1)).sort((a, b) => a - b) as [
    number,
    number,
  ];
  const [top, bottom] = [one[1], other[1]].map((y) => within(y, 0, 1)).sort((a, b) => a - b) as [
    number,
    number,
  ];
  if (right - left < SMALLEST || bottom - top < SMALLEST) return null;
  return [rounded(left), rounded(top), rounded(right - left), rounded(bottom - top)];
}

export const moved = ([x, y, width, height]: Box, across: number, down: number): Box => [
  rounded(within(x + across, 0, 1 - width)),
  rounded(within(y + down, 0, 1 - height)),
  width,
  height,
];

export const resized = ([x, y, width, height]: Box, across: number, down: number): Box => [
  x,
  y,
  rounded(within(width + across, SMALLEST, 1 - x)),
  rounded(within(height + down, SMALLEST, 1 - y)),
];

/** `joined` adds to `own` what stands in `kept` and was not seen. */
export function joined(own: readonly Box[], seen: readonly Box[], kept: readonly Box[]): readonly Box[] {
  const known = new Set([...own, ...seen].map(String));
  return [...own, ...kept.filter((box) => !known.has(String(box)))];
}
