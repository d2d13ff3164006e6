import { sql } from 'kysely';
import { isNamedByDeed } from './uploads/quota.js';
import type { EndpointConfig } from './config.js';
import type { Database } from './database/connect.js';
import { latest } from './limits/ahead.js';
import { isMissing } from './uploads/stores/watched-storage.js';
import { dayOfKey, type Storage, type StoredKey } from './uploads/storage.js';
import { HOUR_MS } from './jobs/jobs.js';
import { forgetInvitations } from './notifications/confirmation.js';
import { discardFiles } from './uploads/incoming.js';

/** The contract asks for at least 90 days; twice that serves a phone that lay unused for a season. */
const KEYS_KEPT_MS = 180 * 24 * HOUR_MS;
const DAY_MS = 24 * HOUR_MS;
/** A file that is just being written has no row yet. */
const ORPHAN_AGE_MS = HOUR_MS;
/** A spent challenge must be known until the slowest clock has seen its end: no zone is further ahead. */
const SPENT_KEPT_MS = 24 * HOUR_MS;
/** Between two looks at every file there is; in between those of two days are looked at. */
const WHOLE_EVERY_MS = 7 * 24 * HOUR_MS;
/** Time to notice that the wrong database was restored. */
const SET_ASIDE_MS = 7 * 24 * HOUR_MS;

interface CollectorDeps {
  config: Pick<EndpointConfig, 'now'>;
  database: Database;
  storage: Storage;
}

/** `collect` deletes what has expired. Safe at any moment, twice at once, and after any crash. */
export async function collect(endpoint: CollectorDeps): Promise<void> {
  const { database } = endpoint;
  const now = endpoint.config.now();
  await database
    .deleteFrom('used_challenges')
    .where('expires_at', '<', new Date(now.getTime() - SPENT_KEPT_MS))
    .execute();
  await database
    .deleteFrom('idempotency_keys')
    .where('created_at', '<', new Date(now.getTime() - KEYS_KEPT_MS))
    .execute();
  for (const table of ['form_budgets', 'guess_misses'] as const)
    await database
      .deleteFrom(table)
      .where((row) =>
        row.or([row('since', '<', new Date(now.getTime() - HOUR_MS)), row('since', '>', latest(now))]),
      )
      .execute();
  await forgetInvitations(database, now);
  while ((await discardExpired(endpoint, now)) === PIECE);
  await collectOrphans(endpoint);
}

/** @returns how many uploads that no report took were thrown away */
async function discardExpired({ database, storage }: CollectorDeps, now: Date): Promise<number> {
  const expired = await database
    .deleteFrom('attachments')
    .where('id', 'in', (query) =>
      query
        .selectFrom('attachments')
        .select('id')
        .where('expires_at', '<', now)
        .where(sql<boolean>`not ${isNamedByDeed}`)
        .limit(PIECE),
    )
    // Asked once more of a row that a report took meanwhile.
    .where('expires_at', '<', now)
    .returning('storage_key')
    .execute();
  await discardFiles(
    { storage },
    expired.map((row) => ({ storageKey: row.storage_key })),
  );
  return expired.length;
}

/**
 * `collectOrphans` handles files without a row: left by a crash between file and row, by a failed deletion, or by an
 * older database restored beside newer files. So they are only set aside, and return when their row does. What a crash
 * left is of these two days; all files are looked at once a week, because a bucket may hold millions.
 */
async function collectOrphans({ config, database, storage }: CollectorDeps): Promise<void> {
  const stored = storage.now().getTime();
  const now = config.now();
  const isWhole = await isWholeDue(database, now);
  const days = [stored, stored - DAY_MS].map((at) => dayOfKey(new Date(at)));
  const before = stored - ORPHAN_AGE_MS;
  for await (const files of inPieces(isWhole ? storage.list() : storage.list(days))) {
    const old = files.filter(({ modifiedAt }) => modifiedAt.getTime() < before);
    const known = await knownOf(database, old);
    for (const { key } of old) if (!known.has(key)) await storage.setAside(key).catch(unlessMissing);
  }
  if (isWhole) await noteWhole(database, now);
  const longAgo = stored - SET_ASIDE_MS;
  for await (const files of inPieces(storage.listAside())) {
    const known = await knownOf(database, files);
    for (const { key, modifiedAt } of files) {
      if (known.has(key)) await storage.restore(key);
      else if (modifiedAt.getTime() < longAgo) await storage.deleteAside(key);
    }
  }
}

/** Name of the row in `settings` that says when all files were last looked at. */
const WHOLE = 'all-files-looked-at';

async function isWholeDue(database: Database, now: Date): Promise<boolean> {
  const last = await database
    .selectFrom('settings')
    .select('value')
    .where('name', '=', WHOLE)
    .executeTakeFirst();
  const age = now.getTime() - Date.parse(last?.value ?? '');
  // A time ahead was written by a clock that stood wrong.
  return !(age >= 0 && age < WHOLE_EVERY_MS);
}

async function noteWhole(database: Database, now: Date): Promise<void> {
  const value = now.toISOString();
  await database
    .insertInto('settings')
    .values({ name: WHOLE, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

/** A file that was just deleted with its row is no orphan. */
function unlessMissing(error: unknown): void {
  if (!isMissing(error)) throw error;
}

/** Files of one question: a store may hold millions, whose keys this process need not hold at once. */
const PIECE = 1_000;

async function* inPieces(files: AsyncIterable<StoredKey>): AsyncIterable<StoredKey[]> {
  let piece: StoredKey[] = [];
  for await (const file of files) {
    if (piece.push(file) < PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

/** `knownOf` are the keys that a row names. */
async function knownOf(database: Database, files: readonly StoredKey[]): Promise<ReadonlySet<string>> {
  if (files.length === 0) return new Set();
  const keys = files.map(({ key }) => key);
  const rows = await database
    .selectFrom('attachments')
    .select('storage_key')
    .where('storage_key', 'in', keys)
    .union(database.selectFrom('sealed_files').select('storage_key').where('storage_key', 'in', keys))
    .union(database.selectFrom('covered_photos').select('storage_key').where('storage_key', 'in', keys))
    .execute();
  return new Set(rows.map((row) => row.storage_key));
}
