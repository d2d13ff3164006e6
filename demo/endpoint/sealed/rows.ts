import type { Direction } from '../../../src/contract/sealed/envelope-head.js';
import type { SealedState } from '../../../src/contract/sealed/sealed-wire.js';
import type { Database } from '../database/connect.js';
import { notFound } from '../words/errors.js';

/** `LockedSealed` is a sealed report while nobody else writes in it. */
export interface LockedSealed {
  sid: string;
  state: SealedState;
  /** Uncompressed point, base64url. */
  reporter_pk: string;
  is_held: boolean;
  is_withdrawn: boolean;
}

/** `lockSealed` has messages of one report written one behind the other. @throws ApiError 404 */
export async function lockSealed(transaction: Database, id: number): Promise<LockedSealed> {
  const row = await transaction
    .selectFrom('sealed_reports')
    .select(['sid', 'state', 'reporter_pk', 'is_held', 'is_withdrawn'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  return row;
}

/** `dropMessages` takes all of a report's envelopes, which no longer may be kept. */
export async function dropMessages(transaction: Database, reportId: number): Promise<void> {
  await transaction.deleteFrom('sealed_messages').where('report_id', '=', reportId).execute();
}

/** `nextSeq` is the number of the next message in its direction: 1, 2, … */
export async function nextSeq(
  transaction: Database,
  reportId: number,
  direction: Direction,
): Promise<number> {
  const { last } = await transaction
    .selectFrom('sealed_messages')
    .select(({ fn }) => fn.max('seq').as('last'))
    .where('report_id', '=', reportId)
    .where('direction', '=', direction)
    .executeTakeFirstOrThrow();
  return Number(last ?? 0) + 1;
}
