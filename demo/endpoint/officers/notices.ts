import { writeDate } from '../../../src/contract/dates.js';
import type { Database } from '../database/connect.js';
import type { Endpoint } from '../endpoint.js';

/**
 * What an officer is told that others did, or may have done, to their account: `detail` names the administrator, or
 * counts the wrong codes; of a password that was chosen in place of somebody else's it is empty.
 */
export type NoticeKind = 'link-used' | 'first-password' | 'code-reset' | 'identity' | 'wrong-codes';

/** Keeps it until the officer's next sign-in. */
export async function leaveNotice(
  transaction: Database,
  officer_id: number,
  notice: { at: Date; kind: NoticeKind; detail: string },
): Promise<void> {
  await transaction
    .insertInto('officer_notices')
    .values({ officer_id, session_id: null, ...notice })
    .execute();
}

/** Gives what waits to the session that begins: it tells so until it ends, or the officer has read it. */
export async function handOver(database: Database, officerId: number, session_id: number): Promise<void> {
  await database
    .updateTable('officer_notices')
    .set({ session_id })
    .where('officer_id', '=', officerId)
    .where('session_id', 'is', null)
    .execute();
}

export async function noticesOf(
  { database, config }: Endpoint,
  sessionId: number,
): Promise<{ at: string; kind: string; detail: string }[]> {
  const rows = await database
    .selectFrom('officer_notices')
    .select(['at', 'kind', 'detail'])
    .where('session_id', '=', sessionId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, at: writeDate(row.at, config.timeZone) }));
}

export async function forgetNotices(database: Database, sessionId: number): Promise<void> {
  await database.deleteFrom('officer_notices').where('session_id', '=', sessionId).execute();
}
