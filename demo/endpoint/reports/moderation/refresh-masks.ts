import { sql } from 'kysely';
import type { Database } from '../../database/connect.js';
import { inPieces } from '../../jobs/in-pieces.js';
import { MASK_VERSION } from '../../masking/mask-text.js';
import { knownReporters } from './known-reporters.js';
import { contentWithout, maskedTexts, maskedWish } from './masked-texts.js';

/** `PIECE`: texts of one transaction; the slowest keep the embedded database's one connection for seconds. */
const PIECE = 100;

/** Tables whose texts are masked each with its report's reporter. */
const BESIDE = ['followups', 'complaint_logs', 'late_reasons', 'information_acts'] as const;

type Table = 'complaints' | 'wishes' | (typeof BESIDE)[number];

const IS_DUE = sql<boolean>`mask_version < ${sql.lit(MASK_VERSION)}`;

/**
 * `refreshMasks` redoes missing and older masks, never a later release's, while the endpoint serves. A run does a
 * bounded number of each table, and goes on where the last one ended, in whichever process: one at a time does it.
 * Where nothing is due, that is found by an index (migration 0083).
 * @returns whether this run ended at its bound, so that more may be left
 * @throws what a piece has thrown, once all others had their turn
 */
export async function refreshMasks(database: Database): Promise<boolean> {
  const runs = [];
  for (const table of ['complaints', 'wishes', ...BESIDE] as const)
    runs.push(...(await Promise.allSettled([refresh(database, table)])));
  const failed = runs.find((run) => run.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return runs.some((run) => run.status === 'fulfilled' && run.value);
}

async function refresh(database: Database, table: Table): Promise<boolean> {
  return await inPieces({
    piece: PIECE,
    find: (after, limit) =>
      database
        .selectFrom(table)
        .select('id')
        .where('id', '>', after)
        .where(IS_DUE)
        .orderBy('id')
        .limit(limit)
        .execute(),
    handle: async (ids) =>
      await database.transaction().execute(async (transaction) => {
        if (!(await isAlone(transaction))) return false;
        if (table === 'complaints') await maskReports(transaction, ids);
        else if (table === 'wishes') await maskWishes(transaction, ids);
        else await maskContents(transaction, table, ids);
        return true;
      }),
  });
}

/** Whether no other process masks: until the transaction ends. A lock of a session would stay in a pooler. */
async function isAlone(transaction: Database): Promise<boolean> {
  const { rows } = await sql<{ is_alone: boolean }>`
    select pg_try_advisory_xact_lock(hashtext('masks')) as is_alone`.execute(transaction);
  return rows[0]!.is_alone;
}

async function maskReports(transaction: Database, ids: readonly number[]): Promise<void> {
  const due = transaction
    .selectFrom('complaints')
    .select(['id', 'title', 'content', 'redactions', 'answers'])
    .where('id', 'in', ids)
    .where(IS_DUE);
  for (const row of await due.orderBy('id').forUpdate().execute())
    await transaction.updateTable('complaints').set(maskedTexts(row)).where('id', '=', row.id).execute();
}

async function maskContents(
  transaction: Database,
  table: (typeof BESIDE)[number],
  ids: readonly number[],
): Promise<void> {
  const due = transaction
    .selectFrom(table)
    .select(['id', 'complaint_id', 'content'])
    .where('id', 'in', ids)
    .where(IS_DUE);
  const rows = await due.orderBy('id').forUpdate().execute();
  const knownOf = await knownReporters(transaction, [...new Set(rows.map((row) => row.complaint_id))]);
  for (const { id, complaint_id, content } of rows)
    await transaction
      .updateTable(table)
      .set(contentWithout(knownOf(complaint_id), content))
      .where('id', '=', id)
      .execute();
}

async function maskWishes(transaction: Database, ids: readonly number[]): Promise<void> {
  const due = transaction
    .selectFrom('wishes')
    .select(['id', 'complaint_id', 'document', 'content'])
    .where('id', 'in', ids)
    .where(IS_DUE);
  const rows = await due.orderBy('id').forUpdate().execute();
  const knownOf = await knownReporters(transaction, [...new Set(rows.map((row) => row.complaint_id))]);
  for (const { id, complaint_id, ...words } of rows)
    await transaction
      .updateTable('wishes')
      .set(maskedWish(knownOf(complaint_id), words))
      .where('id', '=', id)
      .execute();
}
