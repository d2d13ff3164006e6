import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import type { OfficerNewsDeps } from './deps.js';
import type { Enqueue } from '../notifications/officer-letters.js';
import { queueLetter } from './letters-queued.js';
import { isConcerned, isNewsEvent, kindOf, recipients } from './recipients.js';
import type { Kind } from './wishes.js';

/** News of open reports that may wait for one officer, and of secret ones: beyond, a letter says that there is more. */
export const WAITING_MAX = 300;

/**
 * `spreadNews` notes an event for every officer whom it concerns, once however often the job is brought. Where somebody
 * wants it at once and no letter is on the queue, one is put there.
 * @param job id of the job that brought the event
 */
export async function spreadNews(
  { database, config }: OfficerNewsDeps,
  { report, event }: { report: number; event: string },
  job: string,
  enqueue: Enqueue,
): Promise<void> {
  // Another release may have queued what this one doesn't know.
  if (!isNewsEvent(event)) return;
  const now = config.now();
  await database.transaction().execute(async (transaction) => {
    const complaint = await transaction
      .selectFrom('complaints')
      .leftJoin('escalations', 'escalations.complaint_id', 'complaints.id')
      .selectAll('complaints')
      .select('superior_id as superiorId')
      .where('complaints.id', '=', report)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst();
    if (complaint === undefined) return;
    const kind = kindOf(event, complaint);
    const concerned = (await recipients(transaction, now)).filter(
      ({ officer, wishes }) => wishes[kind] !== 'never' && isConcerned(officer, complaint, event),
    );
    if (concerned.length === 0) return;
    const full = await whoHaveEnough(transaction, kind);
    const rows = concerned
      .filter(({ officer }) => !full.has(officer.id))
      .map(({ officer, wishes }) => ({
        officer_id: officer.id,
        event: job,
        complaint_id: report,
        kind,
        way: wishes[kind],
        at: now,
      }));
    if (rows.length === 0) return;
    await lockMail(transaction, rows);
    const noted = await transaction
      .insertInto('officer_news')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .returning(['officer_id', 'way'])
      .execute();
    for (const { officer_id, way } of noted)
      if (way === 'now') await queueLetter(transaction, now, officer_id, enqueue);
  });
}

/** `lockMail` takes the rows in one order, so that two events never wait for each other. */
async function lockMail(transaction: Database, rows: readonly { officer_id: number }[]): Promise<void> {
  await transaction
    .selectFrom('officer_mail')
    .select('officer_id')
    .where(
      'officer_id',
      'in',
      rows.map(({ officer_id }) => officer_id),
    )
    .orderBy('officer_id')
    .forUpdate()
    .execute();
}

/** `whoHaveEnough`: a flood of open reports leaves room for what is told of secret ones. */
async function whoHaveEnough(database: Database, kind: Kind): Promise<Set<number>> {
  const rows = await database
    .selectFrom('officer_news')
    .select('officer_id')
    .where('letter', 'is', null)
    .where('kind', kind === 'secret' ? '=' : '<>', 'secret')
    .groupBy('officer_id')
    .having(sql<boolean>`count(*) >= ${WAITING_MAX}`)
    .execute();
  return new Set(rows.map(({ officer_id }) => officer_id));
}
