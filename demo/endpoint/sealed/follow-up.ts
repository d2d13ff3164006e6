import { DIRECTIONS } from '../../../src/contract/sealed/envelope-head.js';
import { toBase64url } from '../../../src/contract/sealed/bytes.js';
import { IDEMPOTENCY_KEY_HEADER } from '../../../src/contract/headers.js';
import {
  sealedFollowUpWire,
  type SealedAnswerWire,
  type SealedState,
} from '../../../src/contract/sealed/sealed-wire.js';
import { dayIn } from '../../../src/contract/working-days.js';
import { requireKey } from '../exactly-once/exactly-once.js';
import { trackingIdOf, type RequestContext } from '../http/request-context.js';
import { ApiError, invalid, notFound } from '../words/errors.js';
import { startOf } from './create.js';
import type { SealedDeps } from './deps.js';
import { readEnvelope, readSealedJson, readStrictly, wrongEnvelope } from './read-body.js';
import { lockSealed, nextSeq } from './rows.js';
import { assertFewFollowUps, assertReportFits, assertRoom, assertSmall, UNOPENED_BYTES_MAX } from './room.js';

/** Whose turn it is once the reporter has written more. */
const AFTER: Readonly<Record<Exclude<SealedState, 'closed'>, SealedState>> = {
  received: 'received',
  opened: 'opened',
  answered: 'opened',
};

/** `POST /complaints/{tracking_id}/sealed`, for the reporter alone. */
export async function followUpSealed(context: RequestContext, deps: SealedDeps): Promise<Response> {
  const key = requireKey(context.req.header(IDEMPOTENCY_KEY_HEADER));
  const report = await deps.sealed.gate(context);
  if (report.trackingId !== trackingIdOf(context)) throw notFound();
  const sent = await readSealedJson(context, deps, key);
  const { seq, envelope } = readStrictly(sealedFollowUpWire, sent);
  const { bytes, head } = readEnvelope(envelope);
  const day = dayIn(deps.config.timeZone, deps.config.now());
  const { status, body } = await deps.exactlyOnce.run({
    route: 'complaints/sealed/follow-up',
    key,
    moment: startOf(day),
    fields: { report: report.id, seq, envelope: deps.hashing.sha256(bytes) },
    prepare: async () => {
      if (head.direction !== DIRECTIONS.followUp || head.seq !== seq)
        throw wrongEnvelope('sealed-envelope-place');
    },
    commit: async (transaction) => {
      const { sid, state } = await lockSealed(transaction, report.id);
      if (toBase64url(head.sid) !== sid) throw wrongEnvelope('sealed-envelope-place');
      if (state === 'closed') throw new ApiError('closed');
      // `seq` first: what is never written is not told whether there was room, which others' reports have left.
      const next = await nextSeq(transaction, report.id, DIRECTIONS.followUp);
      assertFewFollowUps(next);
      if (seq !== next) throw invalid({ seq: [{ key: 'sealed-seq', values: { next } }] });
      if (state === 'received') assertSmall(bytes.length, head.keys.length);
      const { limits } = deps.config;
      const max = state === 'received' ? UNOPENED_BYTES_MAX : Infinity;
      const reportMax = Math.min(max, limits.unverifiedReportBytesMax);
      await assertReportFits(transaction, reportMax, report.id, bytes.length);
      // Nobody has looked: without this, a report that is paid for by work brings any number of bytes without it.
      if (state === 'received') await assertRoom(transaction, deps.config, bytes.length);
      await transaction
        .insertInto('sealed_messages')
        .values({
          report_id: report.id,
          direction: DIRECTIONS.followUp,
          seq,
          envelope: bytes,
          at_day: day,
        })
        .execute();
      await transaction
        .updateTable('sealed_reports')
        .set({
          state: AFTER[state],
          changed_day: day,
          // The clock of whoever's turn it was goes on.
          ...(AFTER[state] !== state && { state_day: day }),
        })
        .where('id', '=', report.id)
        .execute();
      const results = { tracking_id: report.trackingId, status_code: AFTER[state] };
      return { status: 201, body: { results } satisfies SealedAnswerWire };
    },
  });
  return context.json(body as SealedAnswerWire, status);
}
