import { sql, type Selectable, type SqlBool } from 'kysely';
import type { Complaint } from '../database/complaint.js';
import type { Database } from '../database/connect.js';
import type { OfficerMailTable } from '../database/tables/mail-tables.js';
import type { Letter } from '../notifications/mail.js';
import type { LetterWanted } from '../notifications/officer-letters.js';
import { NotYet } from '../notifications/question-pace.js';
import { isAlone, officerOf } from '../officers/accounts.js';
import { mayKnow, rowMayBeKnown, type Officer } from '../officers/roles.js';
import type { OfficerNewsDeps } from './deps.js';
import { objectionsDueSoon, requestsDueSoon } from './due-soon.js';
import { lettersOf, noteLetter, untilNextLetter } from './letters-queued.js';
import { OFFICES_TURN } from './overdue.js';
import { mayHearOfSealed, NO_SEALED_NEWS, sealedNews } from './sealed-news.js';
import { WAITING_MAX } from './spread.js';
import { toldAccounts } from './told-accounts.js';
import { KINDS, wishesOf, type Kind } from './wishes.js';
import { letterFor, type Told } from './words.js';

/**
 * `officerLetter` writes what waits for an officer. What it tells is marked with the letter's job: tried again, it is
 * the same letter, and no other tells it. Whether the account is open, the address confirmed and the report still
 * theirs to know is looked up now.
 * @returns null where there is nothing to tell, or nobody to be told
 * @throws NotYet where the last letter is too fresh
 */
export async function officerLetter(
  endpoint: OfficerNewsDeps,
  wanted: LetterWanted,
  job: string,
): Promise<Letter | null> {
  const { database, config } = endpoint;
  return await database.transaction().execute(async (transaction) => {
    const mail = await transaction
      .selectFrom('officer_mail')
      .selectAll()
      .where('officer_id', '=', wanted.officer)
      .forUpdate()
      .executeTakeFirst();
    const account = await toldAccounts(transaction, config.now())
      .selectAll('officers')
      .where('officers.id', '=', wanted.officer)
      .executeTakeFirst();
    if (mail === undefined || account === undefined) return null;
    const officer = officerOf(account, await isAlone(transaction));
    const count = await claim(transaction, config.now(), wanted, job);
    const told = await claimed(transaction, officer, mail, job);
    const { isDigest } = wanted;
    const wishes = wishesOf(mail);
    const hasDigest = isDigest && KINDS.some((kind) => wishes[kind] === 'digest');
    const overdue = hasDigest ? await overdueNow(transaction, officer, config.now()) : 0;
    const dueSoon = hasDigest ? await requestsDueSoon(transaction, officer, config) : 0;
    const objections = hasDigest ? await objectionsDueSoon(transaction, officer, config) : 0;
    const sealed =
      isDigest && mayHearOfSealed(officer, wishes) ? await sealedNews(transaction, config) : NO_SEALED_NEWS;
    if (told.length === 0 && overdue + dueSoon + objections === 0 && !sealed.isWaiting && !sealed.isOverdue)
      return null;
    const isCutOff = count >= WAITING_MAX;
    const letter = letterFor(config, told, { isDigest, overdue, dueSoon, objections, sealed, isCutOff });
    return { to: mail.address, ...letter };
  });
}

/** @returns how many news the letter has taken, also at an earlier try */
async function claim(
  transaction: Database,
  now: Date,
  { officer, isDigest }: LetterWanted,
  job: string,
): Promise<number> {
  const rowsOf = (letter: string | null) =>
    transaction
      .selectFrom('officer_news')
      .select('event')
      .where('officer_id', '=', officer)
      .where('way', '=', isDigest ? 'digest' : 'now')
      .where('letter', letter === null ? 'is' : '=', letter)
      .execute();
  const earlier = await rowsOf(job);
  if (earlier.length > 0) return earlier.length;
  const waiting = await rowsOf(null);
  if (waiting.length === 0) return 0;
  if (!isDigest) {
    const inMs = untilNextLetter((await lettersOf(transaction, officer)).written_at, now);
    if (inMs > 0) throw new NotYet(inMs);
    await noteLetter(transaction, officer, { written_at: now });
  }
  await transaction
    .updateTable('officer_news')
    .set({ letter: job })
    .where('officer_id', '=', officer)
    .where('way', '=', isDigest ? 'digest' : 'now')
    .where('letter', 'is', null)
    .execute();
  return waiting.length;
}

/** `claimed` leaves out what the officer may know no longer, or wants no longer. */
async function claimed(
  transaction: Database,
  officer: Officer,
  mail: Selectable<OfficerMailTable>,
  job: string,
): Promise<Told[]> {
  const wishes = wishesOf(mail);
  const rows = await transaction
    .selectFrom('officer_news')
    .innerJoin('complaints', 'complaints.id', 'officer_news.complaint_id')
    .selectAll('complaints')
    .select(['kind'])
    .where('officer_id', '=', officer.id)
    .where('letter', '=', job)
    .where('withdrawn_at', 'is', null)
    // `escalations` that have ended since are nothing to see to.
    .where(
      sql<SqlBool>`(kind <> 'escalated' or exists (select from escalations
        where escalations.complaint_id = complaints.id and ended_at is null))`,
    )
    .orderBy('at')
    .orderBy('event')
    .execute();
  return rows
    .filter((row) => mayKnow(officer, row as Complaint))
    .map((row) => ({ ...row, kind: (row.is_secret ? 'secret' : row.kind) as Kind }))
    .filter(({ kind }) => wishes[kind] !== 'never');
}

/** `overdueNow` counts what waits for officers since its deadline. Secret reports are in no number of a letter. */
async function overdueNow(database: Database, officer: Officer, now: Date): Promise<number> {
  const { count } = await database
    .selectFrom('complaints')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where(rowMayBeKnown(officer))
    .where('status_code', 'in', OFFICES_TURN)
    .where('deadline_at', '<', now)
    .where('is_secret', '=', false)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** `letterGivenUp`: what a letter was to tell waits for the next one, and that one is no longer held up by it. */
export async function letterGivenUp(
  { database }: Pick<OfficerNewsDeps, 'database'>,
  { officer, isDigest }: LetterWanted,
  job: string,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('officer_news')
      .set({ letter: null })
      .where('officer_id', '=', officer)
      .where('letter', '=', job)
      .execute();
    if (!isDigest)
      await transaction
        .updateTable('officer_letters')
        .set({ due_at: null })
        .where('officer_id', '=', officer)
        .execute();
  });
}
