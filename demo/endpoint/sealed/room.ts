import { sql } from 'kysely';
import { BUCKETS, envelopeBytes } from '../../../src/contract/sealed/envelope-head.js';
import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import { inWords } from '../http/request-body.js';
import { ApiError } from '../words/errors.js';

const RETRY_AFTER = 3_600;

type Limited = {
  limits: Pick<EndpointConfig['limits'], 'pendingUploadBytesMax'>;
};

const bytesOf = sql<string>`coalesce(sum(octet_length(envelope)), 0)`;

/**
 * `assertRoom` bounds what strangers may leave here before anybody has looked at it, as uploads are bounded that wait
 * for their report. @throws ApiError 503
 */
export async function assertRoom(transaction: Database, { limits }: Limited, bytes: number): Promise<void> {
  const { sum } = await transaction
    .selectFrom('sealed_messages')
    .innerJoin('sealed_reports', 'sealed_reports.id', 'report_id')
    .select(bytesOf.as('sum'))
    .where('state', '=', 'received')
    .executeTakeFirstOrThrow();
  if (Number(sum) + bytes > limits.pendingUploadBytesMax)
    throw new ApiError('unavailable', { retryAfter: RETRY_AFTER });
}

/**
 * `assertReportFits` bounds one conversation, which is handed out as a whole.
 * @param max bytes: more for the team than for its reporter, who could otherwise fill it and keep it open
 * @throws ApiError 413
 */
export async function assertReportFits(
  transaction: Database,
  max: number,
  reportId: number,
  bytes: number,
): Promise<void> {
  const { sum } = await transaction
    .selectFrom('sealed_messages')
    .select(bytesOf.as('sum'))
    .where('report_id', '=', reportId)
    .executeTakeFirstOrThrow();
  if (Number(sum) + bytes > max) throw new ApiError('too-large', { say: 'sealed-report-full' });
}

/** Plaintext of a follow-up that nobody waits for: more than the page, which sends text alone, ever fills. */
const SMALL_BYTES = 65_536;

/** `UNOPENED_BYTES_MAX` bounds what one report's work pays for: the largest one, and some follow-ups. */
export const UNOPENED_BYTES_MAX = envelopeBytes(2, BUCKETS.at(-1)!) + 16 * SMALL_BYTES;

/**
 * `assertSmall` bounds a follow-up to a report that nobody has opened: it costs no work, and takes room of those who
 * pay.
 * @param keys number of recipients
 * @throws ApiError 413
 */
export function assertSmall(bytes: number, keys: number): void {
  if (bytes > envelopeBytes(keys, SMALL_BYTES))
    throw new ApiError('too-large', { values: { limit: inWords(SMALL_BYTES) } });
}

/** Follow-ups of one report: small ones, of which bytes alone would let thousands in. */
const MOST_FOLLOW_UPS = 200;

/**
 * `assertFewFollowUps` bounds the reporter's messages; the team's count apart.
 * @param next number of the next one
 * @throws ApiError 413
 */
export function assertFewFollowUps(next: number): void {
  if (next > MOST_FOLLOW_UPS) throw new ApiError('sealed-full', { values: { most: MOST_FOLLOW_UPS } });
}
