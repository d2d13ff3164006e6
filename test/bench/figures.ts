/** Readings of many rounds, and what is said of them. */
import type { Fetched } from './harness/chromium.js';

/** One run: figures by name, and what it fetched. */
export type Reading = Record<string, number | Fetched[]>;

export interface Figure {
  median: number;
  least: number;
  most: number;
}

/** @throws where there is nothing to sum up */
export function figureOf(values: readonly number[]): Figure {
  if (values.length === 0) throw new Error('No readings');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median =
    sorted.length % 2 === 0 ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
  return { median, least: sorted[0]!, most: sorted.at(-1)! };
}

/** Figures of one contestant, by what was measured. */
export type Row = Record<string, Figure>;

export function rowOf(readings: readonly Reading[]): Row {
  const names = Object.keys(readings[0] ?? {}).filter((name) => typeof readings[0]![name] === 'number');
  return Object.fromEntries(
    names.map((name) => [name, figureOf(readings.map((reading) => reading[name] as number))]),
  );
}

/** The run that stands in the middle by one of its figures. */
export function medianRun(readings: readonly Reading[], by: string): Reading | undefined {
  return [...readings].sort((a, b) => (a[by] as number) - (b[by] as number))[
    Math.floor((readings.length - 1) / 2)
  ];
}

/** The best of the peers by one figure; undefined where none has it. */
export function bestOf(
  rows: ReadonlyMap<string, Row>,
  names: readonly string[],
  figure: string,
): string | undefined {
  return names
    .filter((name) => rows.get(name)?.[figure] !== undefined)
    .sort((a, b) => rows.get(a)![figure]!.median - rows.get(b)![figure]!.median)[0];
}
