import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { CHALLENGE_HEADER, IDEMPOTENCY_KEY_HEADER } from '../../../src/contract/headers.js';
import type { SupportAnswerWire } from '../../../src/contract/public/support.js';
import type { Database } from '../database/connect.js';
import type { Payment } from '../guard/payment.js';
import type { FeedDeps } from './deps.js';
import { notFound } from '../words/errors.js';
import { requireKey } from '../exactly-once/exactly-once.js';
import { trackingIdOf, type RequestContext } from '../http/request-context.js';

/** `Press` of a device, as the table has it. */
interface Press {
  complaint_id: number;
  key_hash: string;
}

/** A device's press for a report, and those for reports that went into it, which count there. */
interface Presses {
  press: Press;
  all: readonly Press[];
  count: number;
}

/**
 * `POST /complaints/{tracking_id}/support`: a device counts once, however often it presses. Keys are free, so a press
 * costs a solved challenge: else one script would be a crowd. A press that counts already needs none.
 *
 * The row itself makes it idempotent: a press after taking it back counts again under the same key, which a recorded
 * answer would not. It costs a challenge again, too.
 */
export async function support(
  context: RequestContext,
  endpoint: FeedDeps,
  payment: Payment,
): Promise<Response> {
  const { database, config } = endpoint;
  const { press, all, count } = await readPress(context, endpoint);
  if (await isCounted(database, all)) return answer(context, count);
  const solved = await payment.check(context.req.header(CHALLENGE_HEADER));
  const counted = await database.transaction().execute(async (transaction) => {
    const added = await transaction
      .insertInto('supports')
      .values({ ...press, created_at: config.now() })
      .onConflict((conflict) => conflict.doNothing())
      .returning('key_hash')
      .executeTakeFirst();
    // The same press came twice at once: the other request was counted and has spent the challenge.
    if (added === undefined) return count;
    await payment.spend(transaction, solved);
    return await countOn(transaction, press, 1);
  });
  return answer(context, counted);
}

/** `DELETE /complaints/{tracking_id}/support` takes back this device's press, if any, free of charge. */
export async function unsupport(context: RequestContext, endpoint: FeedDeps): Promise<Response> {
  const { press, all, count } = await readPress(context, endpoint);
  const counted = await endpoint.database.transaction().execute(async (transaction) => {
    const removed = await transaction
      .deleteFrom('supports')
      .where(isOneOf(all))
      .returning('key_hash')
      .execute();
    return removed.length === 0 ? count : await countOn(transaction, press, -removed.length);
  });
  return answer(context, counted);
}

/** @throws ApiError 400 without a good key; 404 for what the public can't see */
async function readPress(context: RequestContext, { database, gate, hashing }: FeedDeps): Promise<Presses> {
  const key = requireKey(context.req.header(IDEMPOTENCY_KEY_HEADER));
  const { complaint } = await gate.open(context, trackingIdOf(context));
  // A hidden report takes no support, even with its code: a growing count would reveal it.
  if (!complaint.is_public) throw notFound();
  const pressFor = (id: number): Press => ({
    complaint_id: id,
    key_hash: hashing.sha256(`support\n${id}\n${key}`),
  });
  const merged = await database
    .selectFrom('merged_reports')
    .select('complaint_id')
    .where('into_id', '=', complaint.id)
    .execute();
  const press = pressFor(complaint.id);
  const all = [press, ...merged.map(({ complaint_id }) => pressFor(complaint_id))];
  return { press, all, count: complaint.supports_count };
}

/** The hash is made with the report's number: no other row has it. */
const isOneOf = (presses: readonly Press[]): RawBuilder<SqlBool> => sql<SqlBool>`(complaint_id, key_hash) in
  (${sql.join(presses.map(({ complaint_id, key_hash }) => sql`(${complaint_id}::int, ${key_hash})`))})`;

async function isCounted(database: Database, presses: readonly Press[]): Promise<boolean> {
  const row = await database
    .selectFrom('supports')
    .select('key_hash')
    .where(isOneOf(presses))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** @throws ApiError 404 for a report withdrawn in between: the transaction then leaves no press */
async function countOn(transaction: Database, { complaint_id }: Press, step: number): Promise<number> {
  const counted = await transaction
    .updateTable('complaints')
    .set({ supports_count: sql<number>`supports_count + ${step}` })
    .where('id', '=', complaint_id)
    .where('is_public', '=', true)
    .returning('supports_count')
    .executeTakeFirst();
  if (counted === undefined) throw notFound();
  return counted.supports_count;
}

function answer(context: RequestContext, count: number): Response {
  const body: SupportAnswerWire = { results: { supports_count: count } };
  return context.json(body);
}
