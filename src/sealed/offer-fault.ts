/** `OfferFault` names what is wrong with an endpoint's keys: for doctors, never for a page that seals. */
import { fromBase64url, toBase64url } from '../contract/sealed/bytes.js';
import { PK_BYTES } from '../contract/sealed/envelope-head.js';
import { toRecord } from '../contract/read.js';
import { fingerprintOf, withKid } from './keys.js';

/** `ending`: its last day is less than 30 days ahead. The others: nothing may be sealed. */
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
