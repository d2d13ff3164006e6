import { fromBase64url, sameBytes, toBase64url, type Bytes } from '../contract/sealed/bytes.js';
import { DIRECTIONS, readEnvelopeHead, type EnvelopePlace } from '../contract/sealed/envelope-head.js';
import { decodeContent, type SealedContent } from './content.js';
import { openEnvelope } from './envelope.js';
import { REPLY_PSK_BYTES } from './reporter.js';
import { SealedError, type SealedErrorCode } from './sealed-error.js';
import type { OpeningKey } from './suite.js';

/** An envelope with where the wire says that it belongs. */
export interface SealedMessage extends EnvelopePlace {
  envelope: Bytes;
}

export interface OpenedMessage extends EnvelopePlace {
  /** Null where it doesn't open. */
  content: SealedContent | null;
  /** Why it doesn't. */
  problem: SealedErrorCode | null;
}

const OUT_OF_TURN = { content: null, problem: 'sealed-out-of-turn' } as const;

/**
 * `openConversation` opens the report first, whose secret all that follows is sealed by, and the rest in its order. A
 * message that doesn't open is told, and stops no other; so is a report that isn't the first of all.
 *
 * @param keys of all epochs that the reader has: a conversation may be older than the newest
 */
export async function openConversation(
  messages: readonly SealedMessage[],
  keys: readonly OpeningKey[],
): Promise<OpenedMessage[]> {
  const next = new Map<number, number>(Object.values(DIRECTIONS).map((direction) => [direction, 1]));
  next.set(DIRECTIONS.report, 0);
  let replyPsk: Bytes | null = null;
  const opened: OpenedMessage[] = [];
  for (const { envelope, direction, sid, seq } of messages) {
    const place = { direction, sid, seq: next.get(direction)! };
    // `opened` is empty before the one report: anybody can seal a second one, with a secret to forge all others by.
    const isSecondReport = direction === DIRECTIONS.report && opened.length > 0;
    const { content, problem } = isSecondReport
      ? OUT_OF_TURN
      : await openOne(envelope, place, keys, replyPsk);
    if (direction === DIRECTIONS.report && content !== null) replyPsk = replyPskOf(content);
    // `next` passes over one that is missing: the one behind it tells of that, and is opened for itself.
    next.set(direction, seq + 1);
    opened.push({ direction, sid, seq, content, problem });
  }
  return opened;
}

/** `replyPskOf` gives what seals all that follows a report; null for none, or another length than HPKE takes. */
export function replyPskOf({ fields }: SealedContent): Bytes | null {
  const psk = fromBase64url(fields.reply_psk);
  return psk?.length === REPLY_PSK_BYTES ? psk : null;
}

/**
 * `namesOtherReporter` tells whether a report brought another public key of its reporter than the one beside it.
 *
 * @param pk as the server names it: an answer that is sealed for another one never reaches the reporter
 */
export const namesOtherReporter = ({ fields }: SealedContent, pk: Bytes): boolean =>
  fields.reporter_pk !== undefined && fields.reporter_pk !== toBase64url(pk);

async function openOne(
  envelope: Bytes,
  place: EnvelopePlace,
  keys: readonly OpeningKey[],
  replyPsk: Bytes | null,
): Promise<Pick<OpenedMessage, 'content' | 'problem'>> {
  try {
    const head = readEnvelopeHead(envelope);
    if (head === null) throw new SealedError('sealed-malformed');
    const key = keys.find(({ kid }) => head.keys.some((recipient) => sameBytes(recipient.kid, kid)));
    if (key === undefined) throw new SealedError('sealed-no-key');
    if (place.direction !== DIRECTIONS.report && replyPsk === null) throw new SealedError('sealed-unopened');
    return { content: decodeContent(await openEnvelope(envelope, place, key, replyPsk)), problem: null };
  } catch (error) {
    if (!(error instanceof SealedError)) throw error;
    return { content: null, problem: error.code };
  }
}
