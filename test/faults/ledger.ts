import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Outcome } from './phone/submission.js';

/** What the database holds against what was sent. Each list names submissions; all must be empty. */
export interface Balance {
  lost: string[];
  twice: string[];
  /** With other photos than its own, or under a number that its receipt didn't name. */
  mixed: string[];
  /** Reports that nobody wrote. */
  strange: string[];
}

interface Row {
  title: string;
  tracking_id: string;
  storage_keys: string[];
}

const QUERY = `select title, tracking_id, array(select storage_key from attachments where complaint_id = complaints.id
  order by position) as storage_keys from complaints`;

/** Asks the database itself, and reads every file from the endpoint's disk. */
export async function balance(
  databaseUrl: string,
  dataFolder: string,
  outcomes: readonly Pick<Outcome, 'plan' | 'photos' | 'trackingId'>[],
): Promise<Balance> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<Row>(QUERY).finally(() => client.end());
  const byTitle = new Map<string, Row[]>();
  for (const row of rows) byTitle.set(row.title, [...(byTitle.get(row.title) ?? []), row]);
  const files = join(dataFolder, 'files');
  const [instance = ''] = await readdir(files);
  const found: Balance = { lost: [], twice: [], mixed: [], strange: [] };
  for (const { plan, photos, trackingId } of outcomes) {
    const [row, ...more] = byTitle.get(plan.title) ?? [];
    byTitle.delete(plan.title);
    if (!row) found.lost.push(plan.title);
    else if (more.length > 0) found.twice.push(plan.title);
    else {
      const sums = await Promise.all(row.storage_keys.map((key) => sumOf(join(files, instance, key))));
      const isOwn = sums.join() === photos.map(({ sha256 }) => sha256).join();
      if (!isOwn || (trackingId !== null && trackingId.replaceAll('-', '') !== row.tracking_id))
        found.mixed.push(plan.title);
    }
  }
  found.strange.push(...byTitle.keys());
  return found;
}

async function sumOf(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
}
