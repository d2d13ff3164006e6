import { writeDate } from '../../../src/contract/dates.js';
import type { Database } from '../database/connect.js';
import type { OfficerDeps } from './deps.js';
import { HOUR_MS } from '../jobs/jobs.js';

/**
 * `NoticeKind` is what an officer learns that others did, or may have done, to the account. A notice's `detail` names
 * the administrator, or counts the wrong codes; for `first-password` and `mail` it is empty; for `passkey`
 * and `no-passkey` it is the device's name.
 */
export type NoticeKind =
  | 'link-used'
  | 'first-password'
  | 'code-reset'
  | 'identity'
  | 'wrong-codes'
  | 'mail'
  | 'passkey'
  | 'no-passkey';

/** Two weeks outlast most holidays. A notice isn't shown only once: the first to sign in may be the intruder. */
export const NOTICES_SHOWN_MS = 14 * 24 * HOUR_MS;

/** `leaveNotice` shows the notice in every session of the account for two weeks, until that session has read it. */
export async function leaveNotice(
  transaction: Database,
  officer_id: number,
  notice: { at: Date; kind: NoticeKind; detail: string },
): Promise<void> {
  await transaction
    .insertInto('officer_notices')
    .values({ officer_id, ...notice })
    .execute();
}

export async function noticesOf(
  { database, config }: OfficerDeps,
  sessionId: number,
): Promise<{ at: string; kind: string; detail: string }[]> {
  const rows = await database
    .selectFrom('officer_notices')
    .innerJoin('officer_sessions', 'officer_sessions.officer_id', 'officer_notices.officer_id')
    .select(['at', 'kind', 'detail'])
    .where('officer_sessions.id', '=', sessionId)
    .whereRef('officer_notices.id', '>', 'notices_read')
    .where('at', '>', new Date(config.now().getTime() - NOTICES_SHOWN_MS))
    .orderBy('officer_notices.id')
    .execute();
  return rows.map((row) => ({ ...row, at: writeDate(row.at, config.timeZone) }));
}

/** `readNotices` marks the notices as read in this session only; the account's other sessions go on showing them. */
export async function readNotices(database: Database, sessionId: number, officerId: number): Promise<void> {
  await database
    .updateTable('officer_sessions')
    .set((row) => ({
      notices_read: row
        .selectFrom('officer_notices')
        .select(({ fn, lit }) => fn.coalesce(fn.max('id'), lit(0)).as('last'))
        .where('officer_id', '=', officerId),
    }))
    .where('id', '=', sessionId)
    .execute();
}
