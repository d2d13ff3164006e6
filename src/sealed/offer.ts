/** `SealedOffer` is read before a word is written: whose keys an endpoint offers, and whether they are theirs. */
import { fromBase64url, sameBytes, toBase64url } from '../contract/sealed/bytes.js';
import { BUCKETS, PK_BYTES } from '../contract/sealed/envelope-head.js';
import { resultsOf } from '../contract/envelope.js';
import { isRecord, toRecord } from '../contract/read.js';
import { SealedError } from './sealed-error.js';
import { fingerprintOf, withKid } from './keys.js';
import type { PublicKey } from './suite.js';

const VERSION = 1;

export interface SealedOffer {
  team: PublicKey;
  recovery: PublicKey;
  /** `7KQ-2M9-XD4-FTR` */
  fingerprint: string;
  /** Last day on which the keys are used, `YYYY-MM-DD`. */
  notAfter: string;
  /** Bytes, smallest first. */
  buckets: readonly number[];
}

/** Fingerprints as people type and links carry them: any case, with hyphens or without. */
const plain = (fingerprint: string): string => fingerprint.toUpperCase().replace(/[^0-9A-Z]/g, '');

/**
 * @param json answer of `GET /capabilities`
 * @param today the endpoint's calendar day, `YYYY-MM-DD`
 * @param printed fingerprint of a poster or its link; null where nobody has shown one
 * @returns null where sealed reports aren't offered and nobody expects them
 * @throws SealedError `sealed-not-offered`, `sealed-key-expired`, `sealed-key-mismatch` or `sealed-malformed`: nothing
 *   may be sealed then
 */
export async function readSealedOffer(
  json: unknown,
  today: string,
  printed: string | null,
): Promise<SealedOffer | null> {
  const { sealed } = toRecord(resultsOf(json));
  if (!isRecord(sealed)) {
    if (printed !== null) throw new SealedError('sealed-not-offered');
    return null;
  }
  const { v, not_after: notAfter, fingerprint, buckets } = sealed;
  if (v !== VERSION || typeof notAfter !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(notAfter))
    throw new SealedError('sealed-malformed');
  const team = await readKey(sealed.kid, sealed.pk);
  const recovery = await readKey(sealed.recovery_kid, sealed.recovery_pk);
  const actual = await fingerprintOf(team.pk, recovery.pk);
  for (const claimed of [fingerprint, printed ?? actual])
    if (typeof claimed !== 'string' || plain(claimed) !== plain(actual))
      throw new SealedError('sealed-key-mismatch');
  if (notAfter < today) throw new SealedError('sealed-key-expired');
  return { team, recovery, fingerprint: actual, notAfter, buckets: readBuckets(buckets) };
}

async function readKey(kid: unknown, pk: unknown): Promise<PublicKey> {
  const [claimed, point] = [fromBase64url(kid), fromBase64url(pk)];
  if (claimed === null || point?.length !== PK_BYTES) throw new SealedError('sealed-malformed');
  const key = await withKid(point);
  if (!sameBytes(key.kid, claimed)) throw new SealedError('sealed-key-mismatch');
  return key;
}

function readBuckets(value: unknown): readonly number[] {
  const sizes = Array.isArray(value) ? (value as unknown[]) : [];
  // Of the known ones alone: by finer steps an envelope's length would tell what is in it, or whose it is.
  const read = BUCKETS.filter((size) => sizes.includes(size));
  if (read.length === 0) throw new SealedError('sealed-malformed');
  return read;
}

/**
 * `OfferFault` names what is wrong with an endpoint's keys: for doctors, never for a page that seals. `ending`: their
 * last day is less than 30 days ahead. The others: nothing may be sealed.
 */
export type OfferFault = 'expired' | 'ending' | 'fingerprint' | 'kid' | 'malformed';

const SOON_MS = 30 * 86_400_000;

/**
 * @param offer `capabilities.sealed`, or a row of an epoch with the same members
 * @param today the endpoint's calendar day, `YYYY-MM-DD`
 * @returns the worst there is; null where all fits
 */
export async function faultOf(offer: unknown, today: string): Promise<OfferFault | null> {
  const { kid, pk, recovery_kid, recovery_pk, fingerprint, not_after: notAfter } = toRecord(offer);
  const [team, recovery] = [fromBase64url(pk), fromBase64url(recovery_pk)];
  const isRead = team?.length === PK_BYTES && recovery?.length === PK_BYTES;
  if (!isRead || typeof notAfter !== 'string') return 'malformed';
  if (fingerprint !== (await fingerprintOf(team, recovery))) return 'fingerprint';
  const kids = [toBase64url((await withKid(team)).kid), toBase64url((await withKid(recovery)).kid)];
  if (kid !== kids[0] || recovery_kid !== kids[1]) return 'kid';
  if (notAfter < today) return 'expired';
  return Date.parse(notAfter) - Date.parse(today) < SOON_MS ? 'ending' : null;
}
