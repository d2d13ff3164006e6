import type { Insertable } from 'kysely';
import type { Database } from '../database/connect.js';
import type { OfficerMailTables } from '../database/tables/mail-tables.js';
import type { OfficerNewsDeps } from './deps.js';
import type { Enqueue } from '../notifications/officer-letters.js';
import { queueLetter } from './letters-queued.js';
import { isConcerned, isNewsEvent, kindOf, recipients } from './recipients.js';

/** News of open reports that may wait for one officer, and of secret ones: beyond, a letter says that there is more. */
export const WAITING_MAX = 300;

/** Rows of one statement, which has room for some ten thousand values. */
const ROWS_AT_ONCE = 2_000;

/**
 * `spreadNews` notes an event of each report for every officer whom it concerns, once however often the job is brought.
 * Where somebody wants it at once and no letter is on the queue, one is put there.
 * @param job id of the job that brought the event
 */
export async function spreadNews(
  { database, config }: OfficerNewsDeps,
  { reports, event }: { reports: readonly number[]; event: string },
  job: string,
  enqueue: Enqueue,
): Promise<void> {
  // Another release may have queued what this one doesn't know.
  if (!isNewsEvent(event)) return;
  const now = config.now();
  await database.transaction().execute(async (transaction) => {
    const complaints = await transaction
      .selectFrom('complaints')
      .leftJoin('escalations', 'escalations.complaint_id', 'complaints.id')
      .selectAll('complaints')
      .select('superior_id as superiorId')
      .where('complaints.id', 'in', reports)
      .where('withdrawn_at', 'is', null)
      .orderBy('complaints.id')
      .execute();
    const officers = complaints.length === 0 ? [] : await recipients(transaction, now);
    const all = complaints.flatMap((complaint) => {
      const kind = kindOf(event, complaint);
      return officers
        .filter(({ officer, wishes }) => wishes[kind] !== 'never' && isConcerned(officer, complaint, event))
        .map(({ officer, wishes }) => ({
          officer_id: officer.id,
          event: reports.length === 1 ? job : `${job} ${complaint.id}`,
          complaint_id: complaint.id,
          kind,
          way: wishes[kind],
          at: now,
        }));
    });
    if (all.length === 0) return;
    await lockMail(transaction, all);
    const rows = await withinRoom(transaction, all);
    for (const officer of await note(transaction, rows))
      await queueLetter(transaction, now, officer, enqueue);
  });
}

type NewsRow = Insertable<OfficerMailTables['officer_news']>;

/** @returns officers who want some of it at once, which was not noted before */
async function note(transaction: Database, rows: readonly NewsRow[]): Promise<ReadonlySet<number>> {
  const atOnce = new Set<number>();
  for (let first = 0; first < rows.length; first += ROWS_AT_ONCE) {
    const noted = await transaction
      .insertInto('officer_news')
      .values(rows.slice(first, first + ROWS_AT_ONCE))
      .onConflict((conflict) => conflict.doNothing())
      .returning(['officer_id', 'way'])
      .execute();
    for (const { officer_id, way } of noted) if (way === 'now') atOnce.add(officer_id);
  }
  return atOnce;
}

/** `lockMail` takes the rows in one order, so that two events never wait for each other. */
async function lockMail(transaction: Database, rows: readonly { officer_id: number }[]): Promise<void> {
  await transaction
    .selectFrom('officer_mail')
    .select('officer_id')
    .where('officer_id', 'in', [...new Set(rows.map(({ officer_id }) => officer_id))])
    .orderBy('officer_id')
    .forUpdate()
    .execute();
}

/** `withinRoom` leaves out what is too much for an officer: a flood of open reports leaves room for secret ones. */
async function withinRoom(database: Database, rows: readonly NewsRow[]): Promise<NewsRow[]> {
  const waiting = await database
    .selectFrom('officer_news')
    .select((row) => [
      'officer_id',
      row('kind', '=', 'secret').as('is_secret'),
      row.fn.countAll<string | number>().as('count'),
    ])
    .where('letter', 'is', null)
    .groupBy(['officer_id', 'is_secret'])
    .execute();
  const keyOf = (officer: number, isSecret: unknown): string => `${officer} ${String(isSecret)}`;
  const counts = new Map(
    waiting.map(({ officer_id, is_secret, count }) => [keyOf(officer_id, is_secret), Number(count)]),
  );
  return rows.filter(({ officer_id, kind }) => {
    const key = keyOf(officer_id, kind === 'secret');
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count < WAITING_MAX;
  });
}
