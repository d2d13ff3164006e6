import { fromBase64url, sameBytes, type Bytes } from '../../../src/contract/sealed/bytes.js';
import { DIRECTIONS } from '../../../src/contract/sealed/envelope-head.js';
import { IDEMPOTENCY_KEY_HEADER } from '../../../src/contract/headers.js';
import { sealedRoutes } from '../../../src/contract/routes.js';
import {
  sealedBodyWire,
  type SealedAnswerWire,
  type SealedBodyWire,
} from '../../../src/contract/sealed/sealed-wire.js';
import { dayIn } from '../../../src/contract/working-days.js';
import type { Database } from '../database/connect.js';
import { requireKey } from '../exactly-once/exactly-once.js';
import type { Payment } from '../guard/payment.js';
import type { RequestContext } from '../http/request-context.js';
import { HOUR_MS } from '../jobs/jobs.js';
import { isAcceptedSealedConsent } from '../words/consent.js';
import { ApiError, invalid } from '../words/errors.js';
import type { SealedDeps } from './deps.js';
import { assertRoom } from './room.js';
import { readEnvelope, readSealedJson, readStrictly, wrongEnvelope } from './read-body.js';

/** `Filing` is what is written of a report. */
interface Filing {
  body: SealedBodyWire;
  envelope: Bytes;
  /** Epoch whose keys it is sealed for. */
  kid: string;
  day: string;
}

/** `POST /complaints/sealed` */
export async function createSealed(
  context: RequestContext,
  deps: SealedDeps,
  payment: Payment,
): Promise<Response> {
  const key = requireKey(context.req.header(IDEMPOTENCY_KEY_HEADER));
  const body = readStrictly(sealedBodyWire, await readSealedJson(context, deps, key));
  const { challenge, envelope, ...fields } = body;
  const { bytes, head } = readEnvelope(envelope);
  const day = dayIn(deps.config.timeZone, deps.config.now());
  const { status, body: answer } = await deps.exactlyOnce.run({
    route: sealedRoutes.create,
    key,
    // Rows beside it tell no hour either: the key's, whose answer has the report's number, and the challenge's.
    moment: startOf(day),
    fields: { ...fields, envelope: deps.hashing.sha256(bytes) },
    prepare: async () => {
      assertConsent(body, deps);
      const isReport = head.direction === DIRECTIONS.report && head.seq === 0;
      if (!isReport || !sameBytes(head.sid, fromBase64url(body.sid) ?? new Uint8Array(0)))
        throw wrongEnvelope('sealed-envelope-place');
      const kid = await deps.sealed.keys.epochOf(head);
      if (kid === null) throw wrongEnvelope('sealed-key-unknown');
      return { kid, solved: await payment.check(challenge) };
    },
    commit: async (transaction, { kid, solved }) => {
      await payment.spend(transaction, solved && { ...solved, keptUntil: keptUntil(day) });
      await assertRoom(transaction, deps.config, bytes.length);
      const trackingId = await write(transaction, deps, { body, envelope: bytes, kid, day });
      const results = { tracking_id: trackingId, status_code: 'received' as const };
      return { status: 201, body: { results } satisfies SealedAnswerWire };
    },
  });
  return context.json(answer as SealedAnswerWire, status);
}

/** @param day YYYY-MM-DD */
export const startOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** `keptUntil` is later than any challenge of that day expires, in whichever zone; the same for all of them. */
const keptUntil = (day: string): Date => new Date(startOf(day).getTime() + 48 * HOUR_MS);

function assertConsent({ consent }: SealedBodyWire, { config }: SealedDeps): void {
  if (consent === undefined) throw invalid({ consent: [{ key: 'consent-required' }] });
  if (!isAcceptedSealedConsent(consent.version, config.now(), config.consents))
    throw invalid({ consent: [{ key: 'consent-outdated' }] });
}

async function write(
  transaction: Database,
  deps: SealedDeps,
  { body, envelope, kid, day }: Filing,
): Promise<string> {
  const { sid, reporter, access_code: auth, consent } = body;
  const trackingId = await freeTrackingId(transaction, deps.newTrackingId);
  const row = await transaction
    .insertInto('sealed_reports')
    .values({
      tracking_id: trackingId,
      access_code_hash: deps.hashing.sha256(auth),
      sid,
      kid,
      state: 'received',
      reporter_pk: reporter.pk,
      reporter_salt: reporter.salt,
      reporter_iv: reporter.iv,
      reporter_wrapped: reporter.wrapped,
      consent_version: consent?.version ?? null,
      created_day: day,
      changed_day: day,
      state_day: day,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  // By chance no two are alike: somebody sends what was sent, under another key.
  if (row === undefined) throw invalid({ sid: [{ key: 'sealed-sent-before' }] });
  await transaction
    .insertInto('sealed_messages')
    .values({ report_id: row.id, direction: DIRECTIONS.report, seq: 0, envelope, at_day: day })
    .execute();
  return trackingId;
}

const TRIES = 5;

/** A number that no report has, sealed or not: on paper they look alike. */
async function freeTrackingId(transaction: Database, newTrackingId: () => string): Promise<string> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const trackingId = newTrackingId();
    const taken = await transaction
      .selectFrom('complaints')
      .select('tracking_id')
      .where('tracking_id', '=', trackingId)
      .unionAll(
        transaction.selectFrom('sealed_reports').select('tracking_id').where('tracking_id', '=', trackingId),
      )
      .executeTakeFirst();
    if (taken === undefined) return trackingId;
  }
  throw new ApiError('unavailable', { retryAfter: 5 });
}
