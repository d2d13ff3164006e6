import { fromBase64url, type Bytes } from '../../../../src/contract/sealed/bytes.js';
import { DIRECTIONS, type EnvelopePlace } from '../../../../src/contract/sealed/envelope-head.js';
import { decodeContent, type SealedContent } from '../../../../src/sealed/content.js';
import { openEnvelope } from '../../../../src/sealed/envelope.js';
import { SealedError, type SealedErrorCode } from '../../../../src/sealed/sealed-error.js';
import type { OpeningKey } from '../../../../src/sealed/suite.js';
import type { SealedMessage } from './read-files.js';

export interface OpenedMessage extends EnvelopePlace {
  /** Null where it doesn't open. */
  content: SealedContent | null;
  /** Why it doesn't. */
  problem: SealedErrorCode | null;
}

/**
 * `openConversation` opens the report first, whose secret all that follows is sealed by, and the rest in its order. A
 * message that doesn't open is told, and stops no other.
 */
export async function openConversation(
  messages: readonly SealedMessage[],
  key: OpeningKey,
): Promise<OpenedMessage[]> {
  const next = new Map<number, number>(Object.values(DIRECTIONS).map((direction) => [direction, 1]));
  next.set(DIRECTIONS.report, 0);
  let replyPsk: Bytes | null = null;
  const opened: OpenedMessage[] = [];
  for (const { envelope, direction, sid, seq } of messages) {
    const place = { direction, sid, seq: next.get(direction)! };
    const { content, problem } = await openOne(envelope, place, key, replyPsk);
    if (direction === DIRECTIONS.report && content !== null)
      replyPsk = fromBase64url(content.fields.reply_psk);
    // One that is missing is told by the next; that one is opened for itself.
    next.set(direction, seq + 1);
    opened.push({ direction, sid, seq, content, problem });
  }
  return opened;
}

async function openOne(
  envelope: Bytes,
  place: EnvelopePlace,
  key: OpeningKey,
  replyPsk: Bytes | null,
): Promise<Pick<OpenedMessage, 'content' | 'problem'>> {
  try {
    if (place.direction !== DIRECTIONS.report && replyPsk === null) throw new SealedError('sealed-unopened');
    return { content: decodeContent(await openEnvelope(envelope, place, key, replyPsk)), problem: null };
  } catch (error) {
    if (!(error instanceof SealedError)) throw error;
    return { content: null, problem: error.code };
  }
}
