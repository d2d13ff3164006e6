/** A sealed report that the judge files: random bytes, which nobody opens and no endpoint can tell from an envelope. */
import { randomBytes, randomUUID } from 'node:crypto';
import { encodeAccessCode } from '../../contract/access-code.js';
import { writeDate } from '../../contract/dates.js';
import { toRecord } from '../../contract/read.js';
import { concat, fromBase64url, toBase64url, type Bytes } from '../../contract/sealed/bytes.js';
import {
  DIRECTIONS,
  envelopeBytes,
  PK_BYTES,
  SID_BYTES,
  writeEnvelopeHead,
  type Direction,
} from '../../contract/sealed/envelope-head.js';
import { sealedRoutes } from '../../contract/routes.js';
import { RestsOn } from '../check.js';
import { offers, type Offer } from '../facts/offer.js';
import type { Answer } from '../visit/asker.js';
import { fact, resultsRecord, type Visit } from '../visit/visit.js';
import { solution, withChallenge, type Body } from './filing.js';

/** A content key, sealed: 32 bytes and a tag. */
const SEALED_KEY_BYTES = 48;

const random = (bytes: number): Bytes => new Uint8Array(randomBytes(bytes));
const randomText = (bytes: number): string => toBase64url(random(bytes));

/** An uncompressed point in form: whether it lies on the curve, whoever opens finds out. */
const aPoint = (): Bytes => concat(Uint8Array.of(4), random(PK_BYTES - 1));

export interface SentSealed {
  body: Body;
  key: string;
  /** `auth` is sent as its access code. */
  auth: string;
  answer: Answer;
}

export interface FiledSealed extends SentSealed {
  trackingId: string;
}

/** `anEnvelope` must be taken, though it can't be opened. @throws RestsOn where its keys can't be read */
function anEnvelope({ raw }: Pick<Offer, 'raw'>, sid: Bytes, direction: Direction, seq: number): string {
  const { kid, recovery_kid, buckets } = toRecord(raw['sealed']);
  const kids = [kid, recovery_kid].map((text) => fromBase64url(text));
  const [smallest] = Array.isArray(buckets) ? (buckets as unknown[]) : [];
  if (kids.some((one) => one === null) || typeof smallest !== 'number') throw new RestsOn('D-20');
  const keys = kids.map((one) => ({ kid: one!, enc: aPoint(), sealed: random(SEALED_KEY_BYTES) }));
  const head = writeEnvelopeHead({ direction, sid, seq }, keys);
  return toBase64url(concat(head, random(envelopeBytes(keys.length, smallest) - head.length)));
}

/** A body as a phone sends it. */
export async function sealedBody(visit: Visit): Promise<Body> {
  const offered = await offers(visit, 'sealed');
  const { consent, timezone } = offered.capabilities;
  const sid = random(SID_BYTES);
  return {
    v: 1,
    sid: toBase64url(sid),
    envelope: anEnvelope(offered, sid, DIRECTIONS.report, 0),
    reporter: {
      pk: toBase64url(aPoint()),
      salt: randomText(16),
      iv: randomText(12),
      wrapped: randomText(186),
    },
    access_code: (encodeAccessCode(random(20)) + encodeAccessCode(random(20))).slice(0, 26),
    ...(consent !== null && {
      consent: {
        version: consent.version,
        given_at: writeDate(new Date(), timezone),
        given_by: 'reporter',
      },
    }),
    ...withChallenge(await solution(visit)),
  };
}

/** `sendSealed` sends a body as it is, and remembers what came of it, so that it is withdrawn. */
export async function sendSealed(visit: Visit, body: Body, key: string = randomUUID()): Promise<SentSealed> {
  const answer = await visit.ask({
    method: 'POST',
    path: sealedRoutes.create,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    key,
  });
  const auth = body['access_code'] as string;
  const trackingId = trackingIdOf(answer);
  if (trackingId !== null) visit.written.add({ trackingId, code: auth });
  return { body, key, auth, answer };
}

export function trackingIdOf({ status, json }: Answer): string | null {
  const { tracking_id: trackingId } = resultsRecord(json);
  return (status === 201 || status === 200) && typeof trackingId === 'string' ? trackingId : null;
}

/** The first one, which all checks share. */
export const sealedSent = fact(
  'F-60',
  async (visit): Promise<SentSealed> => await sendSealed(visit, await sealedBody(visit)),
);

export const sealedReport = fact('F-60', async (visit): Promise<FiledSealed | null> => {
  const sent = await sealedSent(visit);
  const trackingId = trackingIdOf(sent.answer);
  return trackingId === null ? null : { ...sent, trackingId };
});

/** @param seq of the body; another one in its envelope is another fault */
export async function sendFollowUp(
  visit: Visit,
  { trackingId, auth, body }: FiledSealed,
  seq: number,
): Promise<Answer> {
  const sid = fromBase64url(body['sid'])!;
  const envelope = anEnvelope(await offers(visit, 'sealed'), sid, DIRECTIONS.followUp, seq);
  return await visit.ask({
    method: 'POST',
    path: sealedRoutes.followUp(trackingId),
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ seq, envelope }),
    code: auth,
    key: randomUUID(),
  });
}

/** The first message after it. */
export const sealedFollowUp = fact(
  'F-62',
  async (visit): Promise<Answer> => await sendFollowUp(visit, await sealedReport(visit), 1),
);
