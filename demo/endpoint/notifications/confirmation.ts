import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import type { Endpoint } from '../endpoint.js';
import { lockComplaint } from '../reports/lifecycle/lifecycle.js';

/** Whoever reads mail once a week still finds it. */
const LIFETIME_MS = 7 * 86_400_000;
/** Questions to one mailbox, whoever asks and for however many reports: more would be a way to molest it. */
const MAILS_PER_DAY = 3;
const DAY_MS = 86_400_000;

/** Where the link leads, below the endpoint. */
export const CONFIRM_PATH = 'notify/confirm';

/** Who wished for news, and by which address the endpoint is reached from outside. */
export interface Wish {
  to: string;
  /** Where it is not known, the report is filed all the same; a letter with an address that the asker made up would be worse than none. */
  base: string | null;
}

/**
 * Makes the link that proves whose mailbox it is, and has it sent; an earlier one of the same report opens nothing from now on. Where that
 * mailbox has been asked often enough today, nothing is sent, and the earlier link stays good.
 */
export async function inviteToConfirm(
  transaction: Database,
  { config, hashing, notifier }: Pick<Endpoint, 'config' | 'hashing' | 'notifier'>,
  complaintId: number,
  { to, base }: Wish,
): Promise<void> {
  const now = config.now();
  const addressHash = hashing.keyed('mail address', mailboxOf(to)).toString('hex');
  // One after the other, or a hundred at once would each see none of the others.
  await sql`select pg_advisory_xact_lock(hashtext(${addressHash}))`.execute(transaction);
  const { sent } = await transaction
    .selectFrom('confirmation_mails')
    .select((row) => row.fn.countAll<string | number>().as('sent'))
    .where('address_hash', '=', addressHash)
    .where('sent_at', '>', new Date(now.getTime() - DAY_MS))
    .executeTakeFirstOrThrow();
  if (Number(sent) >= MAILS_PER_DAY) return;
  // 192 bits, kept hashed.
  const token = randomBytes(24).toString('base64url');
  const link = { token_hash: hashing.sha256(token), expires_at: new Date(now.getTime() + LIFETIME_MS) };
  await transaction
    .insertInto('mail_confirmations')
    .values({ complaint_id: complaintId, ...link })
    .onConflict((conflict) => conflict.column('complaint_id').doUpdateSet(link))
    .execute();
  await transaction
    .insertInto('confirmation_mails')
    .values({ address_hash: addressHash, sent_at: now })
    .execute();
  if (base !== null) await notifier.ask(transaction, complaintId, `${base}/${CONFIRM_PATH}/${token}`);
}

/** They deliver `s.i.ti@…` to `siti@…`, by either name. */
const WITHOUT_DOTS = new Set(['gmail.com', 'googlemail.com']);

/**
 * The mailbox that an address means, for counting alone: letters go to the address as it was typed. Many servers deliver `siti+anything@…` to
 * `siti@…`: for those who are molested it is one mailbox.
 */
function mailboxOf(to: string): string {
  const [, name = to, domain = ''] = /^([^+@]+)[^@]*@(.*)$/.exec(to.toLowerCase()) ?? [];
  return WITHOUT_DOTS.has(domain) ? `${name.replaceAll('.', '')}@gmail.com` : `${name}@${domain}`;
}

export async function revokeInvitation(transaction: Database, complaintId: number): Promise<void> {
  await transaction.deleteFrom('mail_confirmations').where('complaint_id', '=', complaintId).execute();
}

/** From the mailbox: it is theirs. As often as they press. @returns false for a link that is none, or none any more */
export async function confirmAddress(
  { database, config, hashing }: Pick<Endpoint, 'database' | 'config' | 'hashing'>,
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
    const confirmed = await transaction
      .updateTable('reporters')
      .set({ notify_confirmed_at: now })
      .where('complaint_id', '=', link.complaint_id)
      .returning('complaint_id')
      .executeTakeFirst();
    return confirmed !== undefined;
  });
}

/** What has served its time. */
export async function forgetInvitations(database: Database, now: Date): Promise<void> {
  await database.deleteFrom('mail_confirmations').where('expires_at', '<', now).execute();
  await database
    .deleteFrom('confirmation_mails')
    .where('sent_at', '<', new Date(now.getTime() - DAY_MS))
    .execute();
}
