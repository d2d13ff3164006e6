import type { Context } from 'hono';
import { sql } from 'kysely';
import { IDEMPOTENCY_KEY_HEADER } from '../../../src/contract/headers.js';
import type { SupportAnswerWire } from '../../../src/contract/support.js';
import type { Database } from '../database/connect.js';
import type { Endpoint } from '../endpoint.js';
import { notFound } from '../words/errors.js';
import { requireKey } from '../once/idempotency.js';

/** `POST /complaints/{tracking_id}/support`: a device counts once, however often it presses. */
export async function support(context: Context, endpoint: Endpoint): Promise<Response> {
  return await change(context, endpoint, async (transaction, row) => {
    const added = await transaction
      .insertInto('supports')
      .values({ ...row, created_at: endpoint.config.now() })
      .onConflict((conflict) => conflict.doNothing())
      .returning('key_hash')
      .executeTakeFirst();
    return added === undefined ? 0 : 1;
  });
}

/** `DELETE /complaints/{tracking_id}/support`: takes back this device's press, if there was one. */
export async function unsupport(context: Context, endpoint: Endpoint): Promise<Response> {
  return await change(context, endpoint, async (transaction, { complaint_id, key_hash }) => {
    const removed = await transaction
      .deleteFrom('supports')
      .where('complaint_id', '=', complaint_id)
      .where('key_hash', '=', key_hash)
      .returning('key_hash')
      .executeTakeFirst();
    return removed === undefined ? 0 : -1;
  });
}

/**
 * The state itself makes it idempotent: a press after taking it back counts again under the same key, which a recorded
 * answer would not.
 */
async function change(
  context: Context,
  { gate, database, hashing }: Endpoint,
  write: (transaction: Database, row: { complaint_id: number; key_hash: string }) => Promise<-1 | 0 | 1>,
): Promise<Response> {
  const key = requireKey(context.req.header(IDEMPOTENCY_KEY_HEADER));
  const { complaint } = await gate.open(context, context.req.param('tracking_id') ?? '');
  // What the public can't see it can't support, not even with its code: a count that grows would tell that it is there.
  if (!complaint.is_public) throw notFound();
  const row = { complaint_id: complaint.id, key_hash: hashing.sha256(`support\n${complaint.id}\n${key}`) };
  const counted = await database.transaction().execute(async (transaction) => {
    const step = await write(transaction, row);
    return await transaction
      .updateTable('complaints')
      .set({ supports_count: sql<number>`supports_count + ${step}` })
      .where('id', '=', complaint.id)
      .where('is_public', '=', true)
      .returning('supports_count')
      .executeTakeFirst();
  });
  // Withdrawn in between: its rows of supports count for nothing.
  if (counted === undefined) throw notFound();
  const body: SupportAnswerWire = { results: { supports_count: counted.supports_count } };
  return context.json(body);
}
