import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import type { Log } from '../log/log.js';

/** Of files of reports that no officer has verified, rejected or archived. The database keeps the sum (migration 0041). */
export async function unreadFileBytes(database: Database): Promise<number> {
  const { held } = await database
    .selectFrom('unread_file_bytes')
    .select((row) => row.fn.sum<string | number | null>('bytes').as('held'))
    .executeTakeFirstOrThrow();
  return Number(held ?? 0);
}

/**
 * The same, until the transaction ends changed by nobody else who adds files: one after the other, or a hundred at once would each see none of
 * the others. Makes one row of all, or none of nothing, so that the next one reads a few, however many files there are.
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
 * Adds up the files themselves and mends the kept sum where it is another, which it never should be. Sum and files are seen in one statement, at
 * one instant: nobody has to wait for it.
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
