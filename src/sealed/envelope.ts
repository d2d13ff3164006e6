/**
 * Envelopes of `aduan-sealed-1`: a content key of their own, sealed for each recipient by HPKE, and a body under it.
 * The place (direction, report, number) goes into each sealed key, and the whole head into the body's first chunk: an
 * envelope opens nowhere else than where it belongs.
 */
import { concat, sameBytes, toBase64url, u32, utf8, type Bytes } from '../contract/sealed/bytes.js';
import {
  DIRECTIONS,
  readEnvelopeHead,
  writeEnvelopeHead,
  type EnvelopeHead,
  type EnvelopePlace,
  type SealedKey,
} from '../contract/sealed/envelope-head.js';
import { SealedError } from './sealed-error.js';
import { openBody, sealBody } from './stream.js';
import { suite, type OpeningKey, type PublicKey } from './suite.js';

const CEK_BYTES = 32;

/** `options` with which a key is sealed: for whom, and by whom it may have been sealed. */
function options({ direction, sid, seq }: EnvelopePlace, kid: Bytes, replyPsk: Bytes | null) {
  const info = concat(utf8('aduan-sealed-1|'), Uint8Array.of(direction), sid, u32(seq), kid);
  if (direction === DIRECTIONS.report) return { info };
  if (replyPsk === null) throw new TypeError('an answer or a follow-up needs the report’s reply_psk');
  // As text: OpenSSL takes an id that ends with its first zero byte.
  return { info, psk: replyPsk, pskId: utf8(toBase64url(sid)) };
}

/**
 * @param plaintext filled up to a bucket (`content.ts`)
 * @param replyPsk the report's; a report has none yet (HPKE's mode base), all that follows it is sealed by it (mode
 *   psk), so that nobody who hasn't read the report can write in its conversation
 */
export async function sealEnvelope(
  plaintext: Bytes,
  place: EnvelopePlace,
  recipients: readonly PublicKey[],
  replyPsk: Bytes | null = null,
): Promise<Bytes> {
  const cek = crypto.getRandomValues(new Uint8Array(CEK_BYTES));
  const keys: SealedKey[] = [];
  for (const { kid, pk } of recipients) {
    const publicKey = await suite.DeserializePublicKey(pk);
    const { encapsulatedSecret, ciphertext } = await suite.Seal(
      publicKey,
      cek,
      options(place, kid, replyPsk),
    );
    keys.push({ kid, enc: new Uint8Array(encapsulatedSecret), sealed: new Uint8Array(ciphertext) });
  }
  const head = writeEnvelopeHead(place, keys);
  return concat(head, await sealBody(cek, head, plaintext));
}

/**
 * @param place where the reader has it from: of which report, in which direction, and which number is next
 * @returns the plaintext, filled up as it was sealed
 * @throws SealedError `sealed-malformed`, `sealed-other-report`, `sealed-replayed`, `sealed-out-of-turn`,
 *   `sealed-no-key`, `sealed-cut` or `sealed-unopened`
 */
export async function openEnvelope(
  envelope: Bytes,
  place: EnvelopePlace,
  { kid, pair }: OpeningKey,
  replyPsk: Bytes | null = null,
): Promise<Bytes> {
  const head = readEnvelopeHead(envelope);
  if (head === null) throw new SealedError('sealed-malformed');
  assertPlace(head, place);
  const own = head.keys.find((key) => sameBytes(key.kid, kid));
  if (own === undefined) throw new SealedError('sealed-no-key');
  const opening = options(place, kid, replyPsk);
  let cek: Bytes;
  try {
    cek = new Uint8Array(await suite.Open(pair, own.enc, own.sealed, opening));
  } catch (cause) {
    throw new SealedError('sealed-unopened', { cause });
  }
  return await openBody(cek, envelope.slice(0, head.length), envelope.subarray(head.length));
}

function assertPlace(head: EnvelopeHead, { direction, sid, seq }: EnvelopePlace): void {
  if (!sameBytes(head.sid, sid)) throw new SealedError('sealed-other-report');
  if (head.direction === direction && head.seq < seq) throw new SealedError('sealed-replayed');
  if (head.direction !== direction || head.seq !== seq) throw new SealedError('sealed-out-of-turn');
}
