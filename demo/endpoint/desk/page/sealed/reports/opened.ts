import { fromBase64url, toBase64url, type Bytes } from '../../../../../../src/contract/sealed/bytes.js';
import { DIRECTIONS } from '../../../../../../src/contract/sealed/envelope-head.js';
import { encodeContent } from '../../../../../../src/sealed/content.js';
import { sealEnvelope } from '../../../../../../src/sealed/envelope.js';
import { withKid } from '../../../../../../src/sealed/keys.js';
import {
  namesOtherReporter,
  openConversation,
  replyPskOf,
  type OpenedMessage,
} from '../../../../../../src/sealed/open-conversation.js';
import type { OpeningKey } from '../../../../../../src/sealed/suite.js';
import type { SealedMessageWire, SealedReportWire } from '../../../sealed/reports/wire.js';
import { serverNow } from '../../api.js';
import type { TeamPair } from '../keys/team-keys.js';

/** `OpenedLine` is a message with what the server knows of it. */
export type OpenedLine = OpenedMessage &
  Pick<SealedMessageWire, 'at_day' | 'problem'> & { marked: string | null };

/** `OpenedReport` is what a tab has of a report that it has opened. */
export interface OpenedReport {
  /** In the order in which they were written, as far as they say. */
  lines: readonly OpenedLine[];
  /** `replyPsk` seals answers; null where the report didn't open, brought none, or has another reporter's key. */
  replyPsk: Bytes | null;
}

const bytesOf = (text: string): Bytes => fromBase64url(text) ?? new Uint8Array(0);

export async function openReport(
  { sid, sealed, reporter }: Pick<SealedReportWire, 'reporter' | 'sealed' | 'sid'>,
  keys: readonly OpeningKey[],
): Promise<OpenedReport> {
  const messages = sealed.map(({ direction, seq, envelope }) => ({
    direction,
    seq,
    sid: bytesOf(sid),
    envelope: bytesOf(envelope),
  }));
  const opened = await openConversation(messages, keys);
  const lines = opened.map((message, index): OpenedLine => {
    const { at_day, problem: marked } = sealed[index]!;
    return { ...message, at_day, marked };
  });
  const report = lines.find(({ direction }) => direction === DIRECTIONS.report);
  if (!report?.content) return { lines: inOrder(lines), replyPsk: null };
  const replyPsk = replyPskOf(report.content);
  // `replyPsk` is missing: nobody can answer. The report is marked, so that it can be closed without an answer.
  if (replyPsk === null) report.problem = 'sealed-malformed';
  else if (namesOtherReporter(report.content, bytesOf(reporter.pk))) {
    report.problem = 'sealed-key-mismatch';
    return { lines: inOrder(lines), replyPsk: null };
  }
  return { lines: inOrder(lines), replyPsk };
}

/** A follow-up that waited on a phone came after an answer, and was written before it. */
function inOrder(lines: readonly OpenedLine[]): OpenedLine[] {
  const writtenAt = ({ content, at_day }: OpenedLine): number => {
    const sent = content?.fields['sent_at'];
    const at = typeof sent === 'string' ? Date.parse(sent) : NaN;
    return Number.isNaN(at) ? Date.parse(`${at_day}T23:59:59Z`) : at;
  };
  const [report, ...others] = lines;
  if (report === undefined) return [];
  return [report, ...others.sort((one, other) => writtenAt(one) - writtenAt(other))];
}

/**
 * `sealAnswer` seals for the reporter, and for the team with its recovery, by keys that this tab has opened: the server
 * can name others, and they aren't taken. The reporter's is the report's own, which `openReport` has compared.
 */
export async function sealAnswer(
  { sid, next_seq: seq, reporter }: Pick<SealedReportWire, 'next_seq' | 'reporter' | 'sid'>,
  { team, recovery }: TeamPair,
  replyPsk: Bytes,
  content: string,
): Promise<{ seq: number; envelope: string }> {
  const sent_at = new Date(serverNow()).toISOString();
  const plaintext = encodeContent({ fields: { content, sent_at }, files: [] });
  const recipients = [await withKid(bytesOf(reporter.pk)), team, recovery];
  const place = { direction: DIRECTIONS.answer, sid: bytesOf(sid), seq };
  return { seq, envelope: toBase64url(await sealEnvelope(plaintext, place, recipients, replyPsk)) };
}
