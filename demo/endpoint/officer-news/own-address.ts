import { randomInt } from 'node:crypto';
import { MAXIMA } from '../../../src/contract/maxima.js';
import { dayIn } from '../../../src/contract/working-days.js';
import type { Database } from '../database/connect.js';
import { HourBudget } from '../limits/hour-budget.js';
import { plainAddress } from '../notifications/address.js';
import { mailboxOf } from '../notifications/mail-addresses.js';
import type { Letter } from '../notifications/mail.js';
import type { Enqueue } from '../notifications/officer-letters.js';
import { ApiError, invalid } from '../words/errors.js';
import type { OfficerNewsDeps } from './deps.js';
import { queueWhatWaits } from './letters-queued.js';
import { FIRST_WISHES, wishesOf, type Wishes } from './wishes.js';

/** Enough to fetch a letter; a code that is found later opens nothing. */
const CODE_KEPT_MS = 3_600_000;
/** Digits; with so few tries nobody guesses one. */
const CODE_DIGITS = 8;
const CODE_MISSES_MAX = 5;
/** Letters with a code in an hour: by one officer, and to one mailbox. */
const CODES_PER_HOUR = 5;

/** `OwnMail` is what an officer sees of their own address. */
export interface OwnMail {
  address: string;
  isConfirmed: boolean;
  wishes: Wishes;
}

/** @returns null where the officer has given no address */
export async function ownMail(
  { database }: Pick<OfficerNewsDeps, 'database'>,
  officerId: number,
): Promise<OwnMail | null> {
  const row = await database
    .selectFrom('officer_mail')
    .selectAll()
    .where('officer_id', '=', officerId)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { address: row.address, isConfirmed: row.confirmed_at !== null, wishes: wishesOf(row) };
}

/** @throws ApiError 422 */
export function readAddress({ address }: Record<string, unknown>): string {
  const typed = typeof address === 'string' ? address.trim() : '';
  const plain = typed.length > MAXIMA.email ? null : plainAddress(typed);
  if (plain === null) throw invalid({ address: [{ key: 'email-invalid' }] });
  return plain;
}

/** @throws ApiError 429: one account must not be a way to fill a mailbox, nor several one and the same */
export async function takeCode(
  endpoint: Pick<OfficerNewsDeps, 'database' | 'config' | 'hashing'>,
  officerId: number,
  address: string,
): Promise<void> {
  const byOfficer = new HourBudget(endpoint, 'codes of officers', CODES_PER_HOUR);
  const toMailbox = new HourBudget(endpoint, 'codes to mailboxes', CODES_PER_HOUR);
  const isFree = (await byOfficer.take(String(officerId))) && (await toMailbox.take(mailboxOf(address)));
  if (!isFree) throw new ApiError('rate-limited', { retryAfter: 3_600 });
}

/**
 * `chooseAddress` keeps the address, which gets nothing else until its code is written at the desk. An address that was
 * confirmed before ends here: news goes to one mailbox alone.
 * @returns the code that a letter is to bring
 */
export async function chooseAddress(
  transaction: Database,
  { config, hashing }: Pick<OfficerNewsDeps, 'config' | 'hashing'>,
  officerId: number,
  address: string,
): Promise<string> {
  const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
  const asked = {
    address,
    confirmed_at: null,
    code_hash: codeHash(hashing, officerId, code),
    code_expires_at: new Date(config.now().getTime() + CODE_KEPT_MS),
    code_misses: 0,
  };
  await transaction
    .insertInto('officer_mail')
    .values({ officer_id: officerId, ...FIRST_WISHES, digest_day: null, ...asked })
    .onConflict((conflict) => conflict.column('officer_id').doUpdateSet(asked))
    .execute();
  return code;
}

/** @returns whether the code was the right one; it counts once, and not after five wrong ones */
export async function confirmAddress(
  transaction: Database,
  { config, hashing }: Pick<OfficerNewsDeps, 'config' | 'hashing'>,
  officerId: number,
  code: string,
): Promise<boolean> {
  const now = config.now();
  const row = await transaction
    .selectFrom('officer_mail')
    .selectAll()
    .where('officer_id', '=', officerId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined || row.code_hash === null || row.code_expires_at === null) return false;
  if (row.code_expires_at <= now || row.code_misses >= CODE_MISSES_MAX) return false;
  const isRight = hashing.equal(row.code_hash, codeHash(hashing, officerId, code));
  await transaction
    .updateTable('officer_mail')
    .set(
      isRight
        ? {
            confirmed_at: now,
            code_hash: null,
            code_expires_at: null,
            // `digest_day` is today: the first morning is the next one.
            digest_day: dayIn(config.timeZone, now),
          }
        : { code_misses: row.code_misses + 1 },
    )
    .where('officer_id', '=', officerId)
    .execute();
  return isRight;
}

/** `chooseWishes` holds of what waits, too: it comes as the officer wants it now, or not at all. Others stay. */
export async function chooseWishes(
  transaction: Database,
  { config }: Pick<OfficerNewsDeps, 'config'>,
  officerId: number,
  wishes: Partial<Wishes>,
  enqueue: Enqueue,
): Promise<void> {
  await transaction.updateTable('officer_mail').set(wishes).where('officer_id', '=', officerId).execute();
  for (const [kind, way] of Object.entries(wishes))
    await transaction
      .updateTable('officer_news')
      .set({ way })
      .where('officer_id', '=', officerId)
      .where('letter', 'is', null)
      .where('kind', '=', kind)
      .execute();
  await transaction
    .deleteFrom('officer_news')
    .where('officer_id', '=', officerId)
    .where('letter', 'is', null)
    .where('way', '=', 'never')
    .execute();
  await queueWhatWaits(transaction, config.now(), officerId, enqueue);
}

/** `forgetAddress` also forgets what was still to be told. */
export async function forgetAddress(database: Database, officerId: number): Promise<void> {
  await database.deleteFrom('officer_mail').where('officer_id', '=', officerId).execute();
}

/** @returns null where the code counts no longer: another address was named since, or it is too late */
export async function codeLetter(
  { database, config, hashing }: OfficerNewsDeps,
  officerId: number,
  code: string,
): Promise<Letter | null> {
  const row = await database
    .selectFrom('officer_mail')
    .innerJoin('officers', 'officers.id', 'officer_mail.officer_id')
    .select('address')
    .where('officer_id', '=', officerId)
    .where('is_disabled', '=', false)
    .where('code_hash', '=', codeHash(hashing, officerId, code))
    .where('code_expires_at', '>', config.now())
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    to: row.address,
    subject: 'Kode untuk alamat surel Anda',
    text: [
      `Seseorang ingin menerima kabar meja petugas ${config.name} di alamat ini.`,
      `Bila itu Anda, tulis kode ini di Akun saya: ${code.slice(0, 4)} ${code.slice(4)}`,
      'Kode berlaku satu jam. Bila bukan Anda, abaikan surel ini: tidak ada yang dikirim lagi.',
      config.name,
    ].join('\n\n'),
  };
}

const codeHash = (hashing: OfficerNewsDeps['hashing'], officerId: number, code: string): string =>
  hashing.keyed('code of an officer’s address', `${officerId} ${code}`).toString('hex');
