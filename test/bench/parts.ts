/** The parts of the bench: each measures one thing for all, and gives rows that the targets are judged by. */
import type { Browser } from 'puppeteer-core';
import type { Fetched } from './harness/chromium.js';
import { medianRun, rowOf, type Row } from './figures.js';
import type { Notes, Readings } from './harness/rounds.js';
import type { Site } from './harness/site.js';

export interface Bench {
  browser: Browser;
  site: Site;
  notes: Notes;
  /** How many rounds, unless a part takes longer than it is worth. */
  rounds: number;
  isQuick: boolean;
  /** With a million reports. */
  isLong: boolean;
}

export interface Section {
  title: string;
  rows: Map<string, Row>;
  columns: string[];
  /** Whose figures the others' are told as multiples of, and among whom the best is looked for. */
  beside?: { base: string; peers: readonly string[]; figures: readonly string[] };
  /** What has to be known to read it. */
  remark?: string;
  /** By contestant: what the median run fetched. */
  waterfalls?: Map<string, Fetched[]>;
}

/** @param by the figure whose median run is told whole */
export function sectionOf(title: string, readings: Readings, columns: string[], by: string): Section {
  return {
    title,
    columns,
    rows: new Map([...readings].map(([name, runs]) => [name, rowOf(runs)])),
    waterfalls: new Map(
      [...readings].map(([name, runs]) => [name, (medianRun(runs, by)?.['waterfall'] ?? []) as Fetched[]]),
    ),
  };
}
