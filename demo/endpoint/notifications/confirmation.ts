import { randomBytes } from 'node:crypto';
import { sql, type Selectable } from 'kysely';
import type { Database } from '../database/connect.js';
import type { ConfirmationMailTable } from '../database/tables/mail-tables.js';
import type { NotificationDeps } from './deps.js';
import { latest } from '../limits/ahead.js';
import type { Hashing } from '../guard/hashing.js';
import { lockComplaint } from '../database/complaint.js';
import { mailboxOf } from './mail-addresses.js';

/** People who read mail once a week still find the link valid. */
const LIFETIME_MS = 7 * 86_400_000;
/**
 * Questions to one mailbox in a day, for all reports together: three by one address, six by all addresses, and three
 * more by holders of reports' codes, one for each code. Strangers at many addresses can't use up what the owner asks
 * for at the tracker, and nine is a mailbox's most. The count starts anew once the owner presses a question's button.
 */
const BY_ONE_ADDRESS = 3;
const BY_ALL_ADDRESSES = 6;
const BY_ONE_CODE = 1;
const BY_ALL_CODES = 3;
/** Bytes of a keyed hash that are kept of an asker, for a day: too few to find the address by. */
const ASKER_BYTES = 2;
const DAY_MS = 86_400_000;

/** Path of the mail's link, below the endpoint. */
export const CONFIRM_PATH = 'notify/confirm';

/** `Wish` is a reporter's wish for news by mail. */
export interface Wish {
  to: string;
  /** The endpoint's address from outside, from a trusted source: a letter must not lead where an asker says. */
  base: string;
  /** The asker's address as `senderOf` counts it; empty where unknown. */
  from: string;
  /** Whether the report's code was shown. */
  hasCode: boolean;
  /** How often the report's address for news changed before this wish. */
  changes: number;
}

/** `Question` is a wish on the queue. It names neither the mailbox nor the asker. */
export interface Question {
  complaint: number;
  mailbox: string;
  base: string;
  /** Askers on whose count the question may go. */
  ways: Asked[];
}

export function questionOf(hashing: Hashing, complaint: number, { to, base, from, hasCode }: Wish): Question {
  const ways = [
    ...(hasCode ? [{ asker: askerOf(hashing, `report ${complaint}`), has_code: true }] : []),
    { asker: askerOf(hashing, `address ${from}`), has_code: false },
  ];
  return { complaint, mailbox: mailboxHash(hashing, to), base, ways };
}

/** `askedByStranger` is on whose count a question goes that shows no report's code. */
export const askedByStranger = (
  hashing: Hashing,
  { to, from }: Pick<Wish, 'to' | 'from'>,
): Pick<Question, 'mailbox' | 'ways'> => ({
  mailbox: mailboxHash(hashing, to),
  ways: [{ asker: askerOf(hashing, `address ${from}`), has_code: false }],
});

const askerOf = (hashing: Hashing, asker: string): string =>
  hashing.keyed('who asks for mail', asker).subarray(0, ASKER_BYTES).toString('hex');

/** `keyOf`: wishes with equal keys are one; only after another change may the same mailbox need a new question. */
export function keyOf(hashing: Hashing, { complaint, mailbox }: Question, wish: Wish): string {
  const wished = [complaint, mailbox, wish.hasCode, wish.changes].join(' ');
  return hashing.keyed('question that waits', wished).toString('hex');
}

/**
 * `inviteToConfirm` makes the link that proves a mailbox; the report's earlier link ends, unless the mailbox was asked
 * too often today. It runs after the asker has an answer, whose time would tell whether others asked.
 * @returns null where no mail is to be sent
 */
export async function inviteToConfirm(
  transaction: Database,
  { config, hashing }: { config: { now: () => Date }; hashing: Hashing },
  question: Question,
): Promise<string | null> {
  if (!(await isStillWished(transaction, hashing, question))) return null;
  const now = config.now();
  const { complaint: complaint_id, base } = question;
  if (!(await takePlace(transaction, now, question))) return null;
  // 192 random bits, of which only the hash is kept.
  const token = randomBytes(24).toString('base64url');
  const link = { token_hash: hashing.sha256(token), expires_at: new Date(now.getTime() + LIFETIME_MS) };
  await transaction
    .insertInto('mail_confirmations')
    .values({ complaint_id, ...link })
    .onConflict((conflict) => conflict.column('complaint_id').doUpdateSet(link))
    .execute();
  return `${base}/${CONFIRM_PATH}/${token}`;
}

/**
 * `takePlace` counts a question to a mailbox, whatever it is about. It runs after the asker has an answer.
 * @returns false where the mailbox was asked too often today
 */
export async function takePlace(
  transaction: Database,
  now: Date,
  { mailbox: address_hash, ways }: Pick<Question, 'mailbox' | 'ways'>,
): Promise<boolean> {
  // Letters to one address wait for each other: a hundred at once would each see none of the others.
  await sql`select pg_advisory_xact_lock(hashtext(${address_hash}))`.execute(transaction);
  const sent = await transaction
    .selectFrom('confirmation_mails')
    .select(['asker', 'has_code'])
    .where('address_hash', '=', address_hash)
    .where('sent_at', '>', new Date(now.getTime() - DAY_MS))
    .where('sent_at', '<=', latest(now))
    .execute();
  const way = ways.find((one) => hasPlace(sent, one));
  if (way === undefined) return false;
  await transaction
    .insertInto('confirmation_mails')
    .values({ address_hash, sent_at: now, ...way })
    .execute();
  return true;
}

/** `isStillWished`: no other mailbox was named since, and this one isn't confirmed yet. Locks the report. */
async function isStillWished(
  transaction: Database,
  hashing: Hashing,
  { complaint, mailbox }: Question,
): Promise<boolean> {
  await transaction
    .selectFrom('complaints')
    .select('id')
    .where('id', '=', complaint)
    .forUpdate()
    .executeTakeFirst();
  const wished = await transaction
    .selectFrom('reporters')
    .select('notify_to')
    .where('complaint_id', '=', complaint)
    .where('notify_confirmed_at', 'is', null)
    .executeTakeFirst();
  const to = wished?.notify_to ?? null;
  return to !== null && mailboxHash(hashing, to) === mailbox;
}

const mailboxHash = (hashing: Hashing, to: string): string =>
  hashing.keyed('mail address', mailboxOf(to)).toString('hex');

type Asked = Pick<Selectable<ConfirmationMailTable>, 'asker' | 'has_code'>;

/** `hasPlace`: the asker may send one more question to the mailbox. */
function hasPlace(sent: readonly Asked[], { asker, has_code }: Asked): boolean {
  const alike = sent.filter((one) => one.has_code === has_code);
  const byAsker = alike.filter((one) => one.asker === asker).length;
  return has_code
    ? byAsker < BY_ONE_CODE && alike.length < BY_ALL_CODES
    : byAsker < BY_ONE_ADDRESS && alike.length < BY_ALL_ADDRESSES;
}

export async function revokeInvitation(transaction: Database, complaintId: number): Promise<void> {
  await transaction.deleteFrom('mail_confirmations').where('complaint_id', '=', complaintId).execute();
}

/** `confirmAddress` confirms the mailbox, however often it is pressed. @returns false for an unknown or expired link */
export async function confirmAddress(
  { database, config, hashing }: Pick<NotificationDeps, 'database' | 'config' | 'hashing'>,
  token: string,
): Promise<boolean> {
  const now = config.now();
  const find = async (from: Database) =>
    await from
      .selectFrom('mail_confirmations')
      .select('complaint_id')
      .where('token_hash', '=', hashing.sha256(token))
      .where('expires_at', '>', now)
      .executeTakeFirst();
  const link = await find(database);
  if (link === undefined) return false;
  return await database.transaction().execute(async (transaction) => {
    // Looked up again under the lock: the reporter may just be choosing another address, which the link doesn't prove.
    await lockComplaint(transaction, link.complaint_id);
    if ((await find(transaction)) === undefined) return false;
    const before = await transaction
      .selectFrom('reporters')
      .select(['notify_to', 'notify_confirmed_at'])
      .where('complaint_id', '=', link.complaint_id)
      .executeTakeFirst();
    if (before === undefined) return false;
    await transaction
      .updateTable('reporters')
      .set({ notify_confirmed_at: now })
      .where('complaint_id', '=', link.complaint_id)
      .execute();
    // The owner wants mail, so strangers' earlier questions must not hold back the next one.
    if (before.notify_confirmed_at === null && before.notify_to !== null)
      await forgetQuestions(transaction, hashing, before.notify_to);
    return true;
  });
}

/** `forgetQuestions` begins a mailbox's count anew: its owner wants mail. */
export async function forgetQuestions(transaction: Database, hashing: Hashing, to: string): Promise<void> {
  await transaction
    .deleteFrom('confirmation_mails')
    .where('address_hash', '=', mailboxHash(hashing, to))
    .execute();
}

/** `forgetInvitations` deletes links and counts that have expired. */
export async function forgetInvitations(database: Database, now: Date): Promise<void> {
  await database.deleteFrom('mail_confirmations').where('expires_at', '<', now).execute();
  await database
    .deleteFrom('confirmation_mails')
    .where((row) =>
      row.or([row('sent_at', '<', new Date(now.getTime() - DAY_MS)), row('sent_at', '>', latest(now))]),
    )
    .execute();
}
