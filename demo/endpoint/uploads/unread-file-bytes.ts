import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import type { Log } from '../log/log.js';

/**
 * Bytes of files of reports that no officer has verified, rejected or archived, from the database's kept sum
 * (migration 0041).
 */
export async function unreadFileBytes(database: Database): Promise<number> {
  const { held } = await database
    .selectFrom('unread_file_bytes')
    .select((row) => row.fn.sum<string | number | null>('bytes').as('held'))
    .executeTakeFirstOrThrow();
  return Number(held ?? 0);
}

/**
 * `unreadFileBytes` under a lock until the transaction ends, because parallel requests would not see each other's
 * files. Merges the sum's rows into one, or none for zero, so that the next read finds few rows.
 */
export async function lockUnreadFileBytes(transaction: Database): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('files of unread reports'))`.execute(transaction);
  const { rows } = await sql<{ held: string | number }>`
    with noted as (delete from unread_file_bytes returning bytes)
    insert into unread_file_bytes select sum(bytes) from noted having sum(bytes) <> 0 returning bytes as held`.execute(
    transaction,
  );
  return Number(rows[0]?.held ?? 0);
}

/**
 * `recountUnreadFileBytes` adds up the files themselves and mends the kept sum where it differs, which it never
 * should. Sum and files are read in one statement, so no lock is needed.
 */
export async function recountUnreadFileBytes({
  database,
  config,
}: {
  database: Database;
  config: { log: Log };
}): Promise<void> {
  const { rows } = await sql<{ bytes: string | number }>`
    insert into unread_file_bytes
    select held - kept from (
      select
        (select coalesce(sum(attachments.bytes), 0) from complaints
          join attachments on attachments.complaint_id = complaints.id
          where verified_at is null and finished_at is null) as held,
        (select coalesce(sum(bytes), 0) from unread_file_bytes) as kept
    ) as sums where held <> kept returning bytes`.execute(database);
  const [wrong] = rows;
  if (wrong !== undefined)
    config.log('files of unread reports were reckoned wrong', { bytes: Number(wrong.bytes) });
  await database.transaction().execute(lockUnreadFileBytes);
}
