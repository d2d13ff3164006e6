import { CHALLENGE_HEADER, IDEMPOTENCY_KEY_HEADER } from '../../../src/contract/headers.js';
import type { ConfirmAnswerWire } from '../../../src/contract/public/confirm.js';
import { lockComplaint } from '../database/complaint.js';
import { requireKey } from '../exactly-once/exactly-once.js';
import type { Payment } from '../guard/payment.js';
import { readJson } from '../http/request-body.js';
import { trackingIdOf, type RequestContext } from '../http/request-context.js';
import { confirmationsOf, mayBeConfirmed, reopenForNeighbours } from '../reports/lifecycle/neighbours.js';
import { ApiError, invalid, notFound } from '../words/errors.js';
import type { FeedDeps } from './deps.js';

/** Bytes: a body is one word. */
const BODY_MAX_BYTES = 1_024;

/**
 * `POST /complaints/{tracking_id}/confirm`: a device counts once, by its last answer. Keys are free, so an answer costs
 * a solved challenge, as support does (`support.ts`); the answer that counts already is given again for nothing, also
 * once the report is open again.
 */
export async function confirm(
  context: RequestContext,
  endpoint: FeedDeps,
  payment: Payment,
): Promise<Response> {
  const { database, config, gate, hashing } = endpoint;
  const key = requireKey(context.req.header(IDEMPOTENCY_KEY_HEADER));
  const isFixed = readFixed(await readJson(context, { maxBytes: BODY_MAX_BYTES }));
  const { complaint: asked } = await gate.open(context, trackingIdOf(context));
  // A hidden report asks nobody, not even whoever has its code: a growing count would reveal it.
  if (!asked.is_public) throw notFound();
  const mine = { complaint_id: asked.id, key_hash: hashing.sha256(`confirm\n${asked.id}\n${key}`) };
  const counted = await database
    .selectFrom('confirmations')
    .select('is_fixed')
    .where('complaint_id', '=', mine.complaint_id)
    .where('key_hash', '=', mine.key_hash)
    .executeTakeFirst();
  if (counted?.is_fixed === isFixed) return answer(context, await confirmationsOf(database, asked.id));
  if (!mayBeConfirmed(asked, config)) throw notNow();
  const solved = await payment.check(context.req.header(CHALLENGE_HEADER));
  let isReopened = false;
  const counts = await database.transaction().execute(async (transaction) => {
    const complaint = await lockComplaint(transaction, asked.id);
    if (!complaint.is_public) throw notFound();
    if (!mayBeConfirmed(complaint, config)) throw notNow();
    const changed = await transaction
      .insertInto('confirmations')
      .values({ ...mine, is_fixed: isFixed, by_form: payment.form !== null, created_at: config.now() })
      .onConflict((conflict) =>
        conflict
          .columns(['complaint_id', 'key_hash'])
          .doUpdateSet({ is_fixed: isFixed, created_at: config.now() })
          .where('confirmations.is_fixed', '!=', isFixed),
      )
      .returning('key_hash')
      .executeTakeFirst();
    const now = await confirmationsOf(transaction, complaint.id);
    // The same answer came twice at once: the other request was counted and has spent the challenge.
    if (changed === undefined) return now;
    await payment.spend(transaction, solved);
    isReopened = await reopenForNeighbours(transaction, endpoint, complaint);
    return now;
  });
  if (isReopened) endpoint.notifier.wake();
  return answer(context, counts);
}

/** @throws ApiError 422 */
function readFixed({ fixed }: Record<string, unknown>): boolean {
  if (typeof fixed === 'boolean') return fixed;
  throw invalid({ fixed: [{ key: 'wrong-form', values: { label: 'label-fixed' } }] });
}

const notNow = (): ApiError => new ApiError('closed', { say: 'confirm-not-now' });

function answer(
  context: RequestContext,
  confirmations: ConfirmAnswerWire['results']['confirmations'],
): Response {
  const body: ConfirmAnswerWire = { results: { confirmations } };
  return context.json(body);
}
