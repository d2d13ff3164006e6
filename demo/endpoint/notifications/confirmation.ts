import { randomBytes } from 'node:crypto';
import { sql, type Selectable } from 'kysely';
import type { Database } from '../database/connect.js';
import type { ConfirmationMailTable } from '../database/tables/mail-tables.js';
import type { NotificationDeps } from './deps.js';
import { latest } from '../limits/ahead.js';
import type { Hashing } from '../guard/hashing.js';
import { lockComplaint } from '../database/complaint.js';
import { mailboxOf } from './mail-addresses.js';

/** Whoever reads mail once a week still finds it. */
const LIFETIME_MS = 7 * 86_400_000;
/**
 * Questions to one mailbox in a day, for however many reports: three by one address, six by all addresses, and three more by who shows the code
 * of a report, one by each. So strangers at many addresses don't use up what the mailbox's owner asks for at the tracker, and nine are the most
 * that a mailbox gets; they count anew once its owner has pressed the button of one.
 */
const BY_ONE_ADDRESS = 3;
const BY_ALL_ADDRESSES = 6;
const BY_ONE_CODE = 1;
const BY_ALL_CODES = 3;
/** An asker is kept as so many bytes of a keyed hash, for a day: too few to be turned back into an address. */
const ASKER_BYTES = 2;
const DAY_MS = 86_400_000;

/** Where the link leads, below the endpoint. */
export const CONFIRM_PATH = 'notify/confirm';

/** Who wished for news, and by which address the endpoint is reached from outside. */
export interface Wish {
  to: string;
  /** A letter with an address that the asker made up would be worse than none. */
  base: string;
  /** From where it came, as addresses are counted; empty where that is not known. */
  from: string;
  /** Whether the code of the report was shown. */
  hasCode: boolean;
  /** Changes of where that report's news goes before this wish. */
  changes: number;
}

/** A wish that waits to be looked at. It names neither the mailbox nor who asks. */
export interface Question {
  complaint: number;
  mailbox: string;
  base: string;
  /** Ways by which it may be asked. */
  ways: Asked[];
}

export function questionOf(hashing: Hashing, complaint: number, { to, base, from, hasCode }: Wish): Question {
  const nameOf = (asker: string): string =>
    hashing.keyed('who asks for mail', asker).subarray(0, ASKER_BYTES).toString('hex');
  const ways = [
    ...(hasCode ? [{ asker: nameOf(`report ${complaint}`), has_code: true }] : []),
    { asker: nameOf(`address ${from}`), has_code: false },
  ];
  return { complaint, mailbox: mailboxHash(hashing, to), base, ways };
}

/** Wishes with one key are one: only after another change the same mailbox may have to be asked anew. */
export function keyOf(hashing: Hashing, { complaint, mailbox }: Question, wish: Wish): string {
  const wished = [complaint, mailbox, wish.hasCode, wish.changes].join(' ');
  return hashing.keyed('question that waits', wished).toString('hex');
}

/**
 * Makes the link that proves whose mailbox it is; an earlier one of the same report opens nothing from now on. Where that mailbox has been asked
 * often enough today, the earlier link stays good. After the asker has their answer, which would else tell by its time whether others asked.
 * @returns null where nothing is to be sent
 */
export async function inviteToConfirm(
  transaction: Database,
  { config, hashing }: { config: { now: () => Date }; hashing: Hashing },
  question: Question,
): Promise<string | null> {
  if (!(await isStillWished(transaction, hashing, question))) return null;
  const now = config.now();
  const { complaint: complaint_id, mailbox: address_hash, base, ways } = question;
  // One after the other, or a hundred at once would each see none of the others.
  await sql`select pg_advisory_xact_lock(hashtext(${address_hash}))`.execute(transaction);
  const sent = await transaction
    .selectFrom('confirmation_mails')
    .select(['asker', 'has_code'])
    .where('address_hash', '=', address_hash)
    .where('sent_at', '>', new Date(now.getTime() - DAY_MS))
    .where('sent_at', '<=', latest(now))
    .execute();
  const way = ways.find((one) => hasPlace(sent, one));
  if (way === undefined) return null;
  // 192 bits, kept hashed.
  const token = randomBytes(24).toString('base64url');
  const link = { token_hash: hashing.sha256(token), expires_at: new Date(now.getTime() + LIFETIME_MS) };
  await transaction
    .insertInto('mail_confirmations')
    .values({ complaint_id, ...link })
    .onConflict((conflict) => conflict.column('complaint_id').doUpdateSet(link))
    .execute();
  await transaction
    .insertInto('confirmation_mails')
    .values({ address_hash, sent_at: now, ...way })
    .execute();
  return `${base}/${CONFIRM_PATH}/${token}`;
}

/** Not where another mailbox was named since, or this one has said by another link that it is theirs. Locks the report. */
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

/** Whether one more may go to a mailbox by such an asker. */
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

/** From the mailbox: it is theirs. As often as they press. @returns false for a link that is none, or none any more */
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
    // The reporter may be choosing another address at this moment, which this link does not prove: looked up again under the lock.
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
    // The owner is there and wants mail: what strangers asked for before is no reason to keep the next question back.
    if (before.notify_confirmed_at === null && before.notify_to !== null)
      await transaction
        .deleteFrom('confirmation_mails')
        .where('address_hash', '=', mailboxHash(hashing, before.notify_to))
        .execute();
    return true;
  });
}

/** What has served its time. */
export async function forgetInvitations(database: Database, now: Date): Promise<void> {
  await database.deleteFrom('mail_confirmations').where('expires_at', '<', now).execute();
  await database
    .deleteFrom('confirmation_mails')
    .where((row) =>
      row.or([row('sent_at', '<', new Date(now.getTime() - DAY_MS)), row('sent_at', '>', latest(now))]),
    )
    .execute();
}
