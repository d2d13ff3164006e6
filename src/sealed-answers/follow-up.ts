/** `sealFollowUp` seals for the team and recovery keys of now; `sendFollowUp` sends under one key until it is there. */
import { toBase64url } from '../contract/sealed/bytes.js';
import { DIRECTIONS } from '../contract/sealed/envelope-head.js';
import { sealedRoutes } from '../contract/routes.js';
import { isRecord, toRecord } from '../contract/read.js';
import { encodeContent } from '../sealed/content.js';
import { sealEnvelope } from '../sealed/envelope.js';
import type { SealedOffer } from '../sealed/offer.js';
import type { Reporter } from '../sealed/reporter.js';
import { ask, type Answer } from './asking.js';

/** Sealed, and not known to be at the endpoint yet. It lives in this page alone. */
export interface Sealed {
  body: string;
  /** Under which it counts once, however often it is sent. */
  key: string;
}

/** @throws SealedError `sealed-too-large` */
export async function sealFollowUp(
  content: string,
  offer: SealedOffer,
  { sid, seq, reporter }: { sid: Uint8Array<ArrayBuffer>; seq: number; reporter: Reporter },
): Promise<Sealed> {
  const fields = { content, sent_at: new Date().toISOString() };
  const envelope = await sealEnvelope(
    encodeContent({ fields, files: [] }, offer.buckets),
    { direction: DIRECTIONS.followUp, sid, seq },
    [offer.team, offer.recovery],
    reporter.replyPsk,
  );
  return { body: JSON.stringify({ seq, envelope: toBase64url(envelope) }), key: crypto.randomUUID() };
}

/**
 * `Outcome` of sending. `unknown`: it may be there, and is sent again under its key. `moved`: another device has
 * written meanwhile, so that it has to be sealed with another number.
 */
export type Outcome = 'sent' | 'unknown' | 'busy' | 'moved' | 'closed' | 'full' | 'not-found' | 'refused';

export const sendFollowUp = async (
  root: string,
  auth: string,
  trackingId: string,
  sent: Sealed,
): Promise<Outcome> => outcomeOf(await ask(root, { path: sealedRoutes.followUp(trackingId), auth, sent }));

const BY_STATUS: Readonly<Record<number, Outcome>> = {
  201: 'sent',
  404: 'not-found',
  409: 'closed',
  413: 'full',
  429: 'busy',
};

function outcomeOf(answer: Answer | null): Outcome {
  if (answer === null) return 'unknown';
  const { status, json } = answer;
  const { errors, code } = toRecord(json);
  if (status === 409 && code !== 'closed') return 'busy';
  if (status === 422 && isRecord(errors) && 'seq' in errors) return 'moved';
  return BY_STATUS[status] ?? (status >= 500 ? 'busy' : 'refused');
}
