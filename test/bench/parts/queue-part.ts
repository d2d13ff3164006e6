/** What a town's size costs an officer: the queue over ever more reports, asked by one, all sizes by turns. */
import { sql } from 'kysely';
import { inQueryClass } from '../../../demo/endpoint/database/query-class.js';
import type { Citizen } from '../../endpoint/harness/citizen.js';
import type { Opened } from '../../endpoint/harness/databases.js';
import { anOfficer, type Officer } from '../../endpoint/harness/officers/officer.js';
import type { Reading } from '../figures.js';
import { inRounds } from '../harness/rounds.js';
import { sectionOf, type Bench, type Section } from '../parts.js';
import { sizeColumn } from '../targets.js';
import { KINDS, openTown, type Kind, type Town } from './towns.js';

const QUESTIONS: Record<string, string> = {
  queue: 'reports?tab=to-answer',
  'queue, next page': 'reports?tab=to-answer',
  'queue, new': 'reports?tab=new',
  'queue, everything': 'reports?tab=all',
  'queue, village': 'reports?tab=all&village=r-1601222003',
  'queue, office': 'reports?tab=to-answer&office=dlh',
  'queue, search': 'reports?tab=all&search=jembatan%20gantung',
  today: 'today',
};
const ROUNDS = 15;

/**
 * Of a hundred reports three are new, seven wait for an office, and the reporter of one has the last word: a town that
 * keeps up. Deadlines are as far apart as the reports.
 */
const KEPT_UP = sql`update complaints set
  status_code = case when id % 100 < 3 then 'unverified' when id % 100 < 10 then 'in_progress' else 'done' end,
  verified_at = case when id % 100 >= 3 then verified_at end,
  reporter_wrote_last = id % 100 = 9,
  deadline_at = case when id % 100 < 10 then created_at + interval '14 days' end`;

interface Desk {
  size: number;
  town: Town;
  officer: Officer;
}

async function openDesk(kind: Kind, size: number): Promise<Desk> {
  const town = await openTown(kind);
  await town.growTo(size);
  const { endpoint } = town.running;
  await inQueryClass({ name: 'upkeep' }, async () => {
    await KEPT_UP.execute(endpoint.database);
    await sql`vacuum analyze complaints`.execute(endpoint.database);
  });
  const opened = { endpoint, citizen: undefined as unknown as Citizen } as Opened;
  return { size, town, officer: await anOfficer(opened) };
}

async function ask(officer: Officer, path: string): Promise<{ next_page_url?: string | null }> {
  const { status, body } = await officer.get(path);
  if (status !== 200) throw new Error(`${path}: ${status}`);
  return body.results;
}

/** Milliseconds. */
async function timed({ officer }: Desk, name: string): Promise<number> {
  let path = QUESTIONS[name]!;
  if (name.endsWith('next page')) path = (await ask(officer, path)).next_page_url ?? '';
  const began = performance.now();
  await ask(officer, path);
  return performance.now() - began;
}

async function grown(bench: Bench, kind: Kind, sizes: readonly number[]): Promise<Section> {
  const desks: Desk[] = [];
  try {
    for (const size of sizes) {
      desks.push(await openDesk(kind, size));
      bench.notes.say(`${kind}: a queue among ${size} reports`);
    }
    const question = (name: string) => async (): Promise<Reading> => {
      const reading: Reading = {};
      for (const desk of desks) reading[sizeColumn(desk.size)] = await timed(desk, name);
      return reading;
    };
    const contestants = new Map(Object.keys(QUESTIONS).map((name) => [name, question(name)]));
    const quietly = { failed: bench.notes.failed, say: () => undefined };
    // The first turn compiles and plans.
    await inRounds(kind, contestants, 1, quietly);
    const title = `Queue, ${kind}`;
    const columns = sizes.map(sizeColumn);
    return sectionOf(title, await inRounds(title, contestants, ROUNDS, quietly), columns, columns.at(-1)!);
  } finally {
    for (const { town } of desks) await town.close();
  }
}

export async function queuePart(bench: Bench): Promise<Section[]> {
  const sections: Section[] = [];
  for (const kind of KINDS)
    sections.push(await grown(bench, kind, bench.isQuick ? [1_000, 10_000] : [1_000, 100_000]));
  return sections;
}
