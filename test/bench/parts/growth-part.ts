/**
 * What a town's size costs: every question of the feed over ever more reports, asked by one reader, all sizes by turns.
 */
import { openTown, KINDS, type Kind, type Town } from './towns.js';
import { sectionOf, type Bench, type Section } from '../parts.js';
import { inRounds } from '../harness/rounds.js';
import type { Reading } from '../figures.js';
import { sizeColumn } from '../targets.js';

/** Two digits, another one at each turn: what was counted before would be no measure. */
const day = (turn: number): string => String(1 + (turn % 28)).padStart(2, '0');

const QUESTIONS: Record<string, (turn: number) => string> = {
  feed: (turn) => `complaints?page_size=${10 + (turn % 20)}`,
  'next page': (turn) => `complaints?page_size=${10 + (turn % 20)}`,
  village: (turn) => `complaints?location_id=r-1601222003&page_size=${10 + (turn % 20)}`,
  search: (turn) => `complaints?search=kata${1 + turn * 7}`,
  'search, common words': (turn) => `complaints?search=jembatan%20gantung&page_size=${10 + (turn % 20)}`,
  'search, mistyped': (turn) => `complaints?search=jembatam%20gantnug&page_size=${10 + (turn % 20)}`,
  'statistics, month': (turn) => `complaints/statistics?from=2026-10-${day(turn)}`,
  'statistics, year': (turn) => `complaints/statistics?from=2025-11-${day(turn)}`,
  counts: (turn) => `complaints/counts?from=2025-11-${day(turn)}`,
  map: (turn) => `complaints/map?zoom=${11 + (turn % 3)}&bbox=103.8,-4.4,103.9,-4.3${turn % 10}`,
};

const ROUNDS = 15;

/** Made anew each time: what is kept of an answer says nothing of the town's size. */
async function ask(town: Town, path: string): Promise<{ results: { next_page_url?: string } }> {
  town.running.endpoint.changes.shown += 1;
  const response = await town.running.app.fetch(new Request(`http://localhost/${path}`));
  const body = (await response.json()) as { results: { next_page_url?: string } };
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  return body;
}

/** Milliseconds. */
async function timed(town: Town, name: string, turn: number): Promise<number> {
  let path = QUESTIONS[name]!(turn);
  if (name === 'next page') path = nextOf((await ask(town, path)).results.next_page_url);
  const began = performance.now();
  await ask(town, path);
  return performance.now() - began;
}

function nextOf(address: string | undefined): string {
  if (!address) throw new Error('There is no next page');
  return address.replace(/^.*(?=complaints)/, '');
}

async function grown(bench: Bench, kind: Kind, sizes: readonly number[]): Promise<Section> {
  const towns: [size: number, town: Town][] = [];
  try {
    for (const size of sizes) {
      const town = await openTown(kind);
      towns.push([size, town]);
      const began = Date.now();
      await town.growTo(size);
      bench.notes.say(`${kind}: ${size} reports, filled in ${Math.round((Date.now() - began) / 1000)} s`);
    }
    let turn = 0;
    const question = (name: string) => async (): Promise<Reading> => {
      turn += 1;
      const reading: Reading = {};
      for (const [size, town] of towns) reading[sizeColumn(size)] = await timed(town, name, turn);
      return reading;
    };
    const contestants = new Map(Object.keys(QUESTIONS).map((name) => [name, question(name)]));
    // The first turn compiles and plans.
    const quietly = { failed: [], say: () => undefined };
    await inRounds(kind, contestants, 1, quietly);
    const title = `Growth, ${kind}`;
    const columns = sizes.map(sizeColumn);
    return sectionOf(
      title,
      await inRounds(title, contestants, ROUNDS, { ...bench.notes, say: () => undefined }),
      columns,
      columns.at(-1)!,
    );
  } finally {
    for (const [, town] of towns) await town.close();
  }
}

export async function growthPart(bench: Bench): Promise<Section[]> {
  const sizes = bench.isQuick ? [300, 10_000] : [300, 10_000, 100_000];
  const sections: Section[] = [];
  for (const kind of KINDS) {
    // A million in the embedded database is nobody's town.
    const more = bench.isLong && kind === 'PostgreSQL' ? [1_000_000] : [];
    sections.push(await grown(bench, kind, [...sizes, ...more]));
  }
  return sections;
}
