/**
 * What the database and the gateway know of reports when a drill fails: rows and requests, and nobody's words or codes.
 */
import { sql } from 'kysely';
import { openDatabase } from '../../../demo/endpoint/database/connect.js';
import type { Life } from './life.js';
import type { Stage } from './stage.js';
import { within } from './workers.js';

/** Of more reports the first: whoever reads it looks at one. */
const REPORTS_MAX = 10;
const DATABASE_MS = 30_000;

const rowsQuery = (ids: readonly string[]) => sql<Record<string, unknown>>`
  select 'report' as of, tracking_id, status_code, row_to_json(relay_reports)::jsonb - 'lease_token' - 'attempt' as row
    from relay_reports join complaints on complaints.id = complaint_id where tracking_id in (${sql.join(ids)})
  union all
  select 'reply', tracking_id, status_code, row_to_json(relay_replies)::jsonb
    from relay_replies join complaints on complaints.id = complaint_id where tracking_id in (${sql.join(ids)})
  union all
  select 'received', tracking_id, status_code, jsonb_build_object('items', count(*))
    from relay_received join complaints on complaints.id = complaint_id
    where tracking_id in (${sql.join(ids)}) group by 2, 3
  union all
  select 'own sign', '', '', jsonb_build_object('sign', sign) from relay_own_signs
  order by 2, 1`;

/** @param faults sentences that name reports by their numbers */
export async function dump(stage: Stage, lives: readonly Life[], faults: string): Promise<string> {
  const named = lives.filter(({ trackingId }) => faults.includes(trackingId));
  const wanted = (
    named.length > 0 ? named : lives.filter(({ plan }) => stage.waitsFor.has(plan.index))
  ).slice(0, REPORTS_MAX);
  const rows: string[] = await within(DATABASE_MS, rowsOf(stage, wanted)).catch((error: unknown) => [
    `no rows: ${(error as Error).message}`,
  ]);
  return [...rows, ...wanted.flatMap((life) => requestsOf(stage, life))].join('\n');
}

/** The embedded database is one process's alone: its worker ends first. */
async function rowsOf(stage: Stage, lives: readonly Life[]): Promise<string[]> {
  const { databaseUrl, dataDir, workers } = stage;
  if (lives.length === 0) return [];
  if (databaseUrl === null) await workers.close();
  const database = openDatabase({ databaseUrl, databaseReadUrl: null, databaseListenUrl: null, dataDir });
  try {
    const { rows } = await rowsQuery(lives.map(({ trackingId }) => trackingId)).execute(database);
    return rows.map((row) => JSON.stringify(row));
  } finally {
    await database.destroy();
  }
}

function requestsOf({ gateway: { books } }: Stage, { plan, trackingId }: Life): string[] {
  return books.requests
    .filter(({ about }) => about === plan.title || about.startsWith(`${plan.title} `))
    .map(({ at, step, about, fault }) => {
      const rest = about.slice(plan.title.length);
      return `${trackingId} ${at.toISOString().slice(11)} ${step}${rest}: ${fault ?? 'no fault'}`;
    });
}
