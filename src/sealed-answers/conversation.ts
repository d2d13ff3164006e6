/** A sealed report's conversation: what the endpoint hands out, opened by the code alone, on this device. */
import { fromBase64url, type Bytes } from '../contract/sealed/bytes.js';
import { DIRECTIONS, readEnvelopeHead, type Direction } from '../contract/sealed/envelope-head.js';
import type { SealedState } from '../contract/sealed/sealed-wire.js';
import { resultsOf } from '../contract/envelope.js';
import { isRecord, toRecord } from '../contract/read.js';
import { decodeContent, type SealedContent } from '../sealed/content.js';
import { openEnvelope } from '../sealed/envelope.js';
import { unwrapReporter, type Reporter, type WrappedReporter } from '../sealed/reporter.js';
import { SealedError, type SealedErrorCode } from '../sealed/sealed-error.js';

interface Message {
  direction: Direction;
  seq: number;
  /** Null where it is no base64url. */
  envelope: Bytes | null;
  /** Day on which the endpoint got it, `YYYY-MM-DD`. */
  day: string;
}

/** Answer of `GET /complaints/mine` by the `auth` half of a sealed report's code. */
export interface Mine {
  trackingId: string;
  state: SealedState;
  sid: Bytes;
  wrapped: WrappedReporter;
  messages: readonly Message[];
}

/** `Line` of the conversation. Its reporter's own are sealed for the team alone, so they can't be read here. */
export type Line = { day: string } & (
  | { kind: 'report' | 'follow-up' }
  | { kind: 'answer'; content: SealedContent; sentAt: Date | null }
  /** `missing`: one before the next was kept back. */
  | { kind: 'trouble'; code: SealedErrorCode | 'missing' }
);

export interface Conversation {
  reporter: Reporter;
  lines: readonly Line[];
  /** Number that the next follow-up bears. */
  nextSeq: number;
}

const STATES: readonly string[] = ['received', 'opened', 'answered', 'closed'];

/** @throws SealedError `sealed-malformed` */
export function readMine(json: unknown): Mine {
  const { tracking_id: trackingId, status_code: state, sid, reporter, sealed } = toRecord(resultsOf(json));
  const keys = toRecord(reporter);
  if (typeof trackingId !== 'string' || !Array.isArray(sealed)) throw new SealedError('sealed-malformed');
  return {
    trackingId,
    // A state of a later release: nothing is known to be over.
    state: (STATES.includes(state as string) ? state : 'opened') as SealedState,
    sid: bytesOf(sid),
    wrapped: {
      pk: bytesOf(keys.pk),
      salt: bytesOf(keys.salt),
      iv: bytesOf(keys.iv),
      wrapped: bytesOf(keys.wrapped),
    },
    messages: (sealed as unknown[]).filter(isRecord).map(({ direction, seq, envelope, at_day: day }) => ({
      direction: direction as Direction,
      seq: Number(seq),
      envelope: fromBase64url(envelope),
      day: typeof day === 'string' ? day : '',
    })),
  };
}

function bytesOf(value: unknown): Bytes {
  const bytes = fromBase64url(value);
  if (bytes === null) throw new SealedError('sealed-malformed');
  return bytes;
}

/**
 * Opens all that opens. What doesn't is a line of its own, and the others are there all the same.
 *
 * @param code canonical
 * @throws SealedError `sealed-code-wrong` or `sealed-malformed`: nothing of it can be read
 */
export async function openConversation(code: string, mine: Mine): Promise<Conversation> {
  const reporter = await unwrapReporter(code, mine.sid, mine.wrapped);
  const lines: Line[] = [];
  let expected = 1;
  for (const { direction, envelope, day } of mine.messages) {
    if (direction !== DIRECTIONS.answer) {
      lines.push({ kind: direction === DIRECTIONS.report ? 'report' : 'follow-up', day });
      continue;
    }
    const seq = envelope ? (readEnvelopeHead(envelope)?.seq ?? expected) : expected;
    // `seq` is ahead: the answer opens by its own number, and the one that is kept back is told of.
    if (seq > expected) lines.push({ kind: 'trouble', code: 'missing', day });
    const place = { direction: DIRECTIONS.answer, sid: mine.sid, seq: Math.max(seq, expected) };
    const line = await openAnswer(envelope, place, reporter, day);
    lines.push(line);
    if (seq >= expected) expected = seq + 1;
  }
  const followUps = mine.messages.filter(({ direction }) => direction === DIRECTIONS.followUp);
  return {
    reporter,
    // `dayOf` tells what was said first by the day inside: the endpoint's own order holds within a day.
    lines: [...lines].sort((one, other) =>
      dayOf(one) < dayOf(other) ? -1 : Number(dayOf(one) > dayOf(other)),
    ),
    nextSeq: followUps.reduce((most, { seq }) => Math.max(most, seq || 0), 0) + 1,
  };
}

async function openAnswer(
  envelope: Bytes | null,
  place: Parameters<typeof openEnvelope>[1],
  { key, replyPsk }: Reporter,
  day: string,
): Promise<Line> {
  try {
    if (envelope === null) throw new SealedError('sealed-malformed');
    const content = decodeContent(await openEnvelope(envelope, place, key, replyPsk));
    const sentAt = new Date(typeof content.fields.sent_at === 'string' ? content.fields.sent_at : '');
    return { kind: 'answer', day, content, sentAt: Number.isNaN(sentAt.getTime()) ? null : sentAt };
  } catch (error) {
    return { kind: 'trouble', day, code: error instanceof SealedError ? error.code : 'sealed-unopened' };
  }
}

/** `YYYY-MM-DD` in this device's time. */
function dayOf(line: Line): string {
  const at = line.kind === 'answer' ? line.sentAt : null;
  if (at === null) return line.day;
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
