import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import type { Complaint } from '../database/complaint.js';
import type { EndpointConfig } from '../config.js';
import type { Hashing } from '../guard/hashing.js';
import { inWords } from '../http/request-body.js';
import { ApiError } from '../words/errors.js';

export const bytesOf = (files: readonly { bytes: number }[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * `assertReportHasRoom` limits all files of one report, with its replies': an unread report may be anybody's way to
 * fill the disk.
 * @param bytes to add to those that it has
 * @param field names the field in a refusal
 * @throws ApiError 413
 */
export async function assertReportHasRoom(
  database: Database,
  { limits }: Pick<EndpointConfig, 'limits'>,
  complaint: Pick<Complaint, 'id' | 'verified_at'>,
  bytes: number,
  field: string,
): Promise<void> {
  const { held } = await database
    .selectFrom('attachments')
    .select((row) => row.fn.coalesce(row.fn.sum<string | number>('bytes'), row.lit(0)).as('held'))
    .where('complaint_id', '=', complaint.id)
    .executeTakeFirstOrThrow();
  const limit = complaint.verified_at === null ? limits.unverifiedReportBytesMax : limits.reportBytesMax;
  if (Number(held) + bytes <= limit) return;
  const values = { limit: inWords(limit) };
  throw new ApiError('too-large', {
    say: 'report-files-too-large',
    values,
    fields: { [field]: [{ key: 'report-files-too-large', values }] },
  });
}

/**
 * `isNamedByDeed`: an officer's deed that was accepted and waits will take the upload. It neither makes room nor
 * expires meanwhile.
 */
export const isNamedByDeed = sql<boolean>`exists (select from desk_acts
  where state = 'held' and body -> 'files' ? attachments.id)`;

interface Holder {
  holder: string;
  bytes: number;
  since: Date;
}

/**
 * `evictWaiting` keeps waiting uploads within a shared budget. Nobody is refused: the excess is taken from those who
 * hold most, in bytes times the time held. A holder is what one solved challenge paid for. A citizen's photos wait for
 * minutes and weigh little, so they go last; to push them out, somebody must fill the whole budget with younger and
 * smaller uploads, and solve a challenge for each, which grow dearer with the rush. Forms without a script pay nothing:
 * they make room among themselves, in a quarter of the budget.
 *
 * @param own the holder of the newest upload, whose files are never taken
 * @returns the files to delete once the transaction is committed
 */
export async function evictWaiting(
  transaction: Database,
  { limits, now }: Pick<EndpointConfig, 'limits' | 'now'>,
  own: string,
): Promise<{ storageKey: string }[]> {
  const isOfForm = isFormHolder(own);
  const { pending } = await transaction
    .selectFrom('attachments')
    .select((row) => row.fn.coalesce(row.fn.sum<string | number>('bytes'), row.lit(0)).as('pending'))
    .where('expires_at', 'is not', null)
    .$if(isOfForm, (query) => query.where('holder', 'like', `${FORM_HOLDER}%`))
    .executeTakeFirstOrThrow();
  let over = Number(pending) - limits.pendingUploadBytesMax * (isOfForm ? FORM_SHARE : 1);
  if (over <= 0) return [];
  const evicted: string[] = [];
  for (const { holder, bytes } of await heaviestFirst(transaction, now())) {
    if (over <= 0) break;
    if (holder === own || (isOfForm && !isFormHolder(holder))) continue;
    evicted.push(holder);
    over -= bytes;
  }
  return evicted.length === 0 ? [] : await remove(transaction, 'holder', evicted);
}

/** Part of the budget that the waiting uploads of one officer may take. */
const OFFICER_SHARE = 1 / 16;

/**
 * `evictOwn` keeps an officer's waiting uploads within a share of their own: the oldest make room, and nobody else's.
 * Officers solve no challenge, so that a stolen session could otherwise push out what citizens wait with.
 * @param newest ids that stay
 * @returns the files to delete once the transaction is committed
 */
export async function evictOwn(
  transaction: Database,
  { limits }: Pick<EndpointConfig, 'limits'>,
  holder: string,
  newest: readonly string[],
): Promise<{ storageKey: string }[]> {
  const rows = await transaction
    .selectFrom('attachments')
    .select(['id', 'bytes'])
    .where('holder', '=', holder)
    .where('expires_at', 'is not', null)
    .where(sql<boolean>`not ${isNamedByDeed}`)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  let over = bytesOf(rows) - limits.pendingUploadBytesMax * OFFICER_SHARE;
  const evicted: string[] = [];
  for (const { id, bytes } of rows) {
    if (over <= 0) break;
    if (newest.includes(id)) continue;
    evicted.push(id);
    over -= bytes;
  }
  return evicted.length === 0 ? [] : await remove(transaction, 'id', evicted);
}

/** Prefix of a holder that is a scriptless form: forms are free, so they share only a part of the budget. */
const FORM_HOLDER = 'form ';
const FORM_SHARE = 1 / 4;

/** @param key the form's own */
export const formHolder = (hashing: Hashing, key: string): string => FORM_HOLDER + hashing.sha256(key);

const isFormHolder = (holder: string): boolean => holder.startsWith(FORM_HOLDER);

async function heaviestFirst(transaction: Database, now: Date): Promise<Holder[]> {
  const rows = await transaction
    .selectFrom('attachments')
    .select((row) => [
      row.fn.coalesce('holder', 'id').as('holder'),
      row.fn.sum<string | number>('bytes').as('bytes'),
      row.fn.min('created_at').as('since'),
    ])
    .where('expires_at', 'is not', null)
    .where(sql<boolean>`not ${isNamedByDeed}`)
    .groupBy((row) => row.fn.coalesce('holder', 'id'))
    .execute();
  const holders = rows.map(({ holder, bytes, since }) => ({
    holder,
    bytes: Number(bytes),
    since: new Date(since),
  }));
  // A second is added, so that of uploads that came at this very moment the largest goes first.
  const weight = ({ bytes, since }: Holder): number => bytes * (now.getTime() - since.getTime() + 1000);
  return holders.sort((a, b) => weight(b) - weight(a));
}

/** `remove` locks rows in one order and skips rows that a report is just taking, so it never waits. */
async function remove(
  transaction: Database,
  by: 'id' | 'holder',
  names: readonly string[],
): Promise<{ storageKey: string }[]> {
  const chosen = transaction
    .selectFrom('attachments')
    .select('id')
    .where((row) => row(by === 'id' ? row.ref('id') : row.fn.coalesce('holder', 'id'), 'in', names))
    .where('expires_at', 'is not', null)
    .where(sql<boolean>`not ${isNamedByDeed}`)
    .orderBy('id')
    .forUpdate()
    .skipLocked();
  const rows = await transaction
    .deleteFrom('attachments')
    .where('id', 'in', chosen)
    .returning('storage_key')
    .execute();
  return rows.map((row) => ({ storageKey: row.storage_key }));
}
