import type { ReportAttachment } from '../contract/reporting/attachments.js';
import type { FollowUp } from '../contract/reporting/followups.js';
import type { LogEntry, Report } from '../contract/reporting/report.js';

/** One entry of a report's history, whichever of the endpoint's lists it came from. */
export interface HistoryEntry {
  /** ISO 8601, or null. */
  date: string | null;
  text: string;
  attachments: readonly ReportAttachment[];
  /** Of a follow-up: who wrote to whom. Null for other entries. */
  reply: Pick<FollowUp, 'fromName' | 'toName' | 'author' | 'rating' | 'isPrivate'> | null;
  /** A reply of the reporter that an officer has not released yet: others don't see it. */
  isWaiting: boolean;
  /** It came from the national gateway. */
  fromNational: boolean;
  moved: { from: string; to: string } | null;
  /** The status it changed to. */
  status: string | null;
  /** Index in the thread of follow-ups, so that the focus can move to what has just been loaded. */
  threadIndex: number | null;
}

/**
 * Logs and follow-ups as one list, newest first, entries without a date last. Where the gateway gives no logs, its shorter status
 * notes take their place.
 */
export function historyOf(
  report: Pick<Report, 'logs' | 'statusLogs' | 'isSecret'>,
  followUps: readonly FollowUp[],
): HistoryEntry[] {
  const logs = report.logs.length ? report.logs.map(fromLog) : report.statusLogs.map(fromNote);
  const replies = followUps.map((followUp, index) => fromFollowUp(followUp, index, report));
  return [...logs, ...replies].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}

const PLAIN = {
  text: '',
  attachments: [],
  reply: null,
  isWaiting: false,
  fromNational: false,
  moved: null,
  status: null,
  threadIndex: null,
};

function fromLog(log: LogEntry): HistoryEntry {
  const { date, content, from, to, statusOld, statusNew, attachments, fromNational } = log;
  const moved = from && to && from !== to ? { from, to } : null;
  return {
    ...PLAIN,
    date,
    text: content,
    attachments,
    fromNational,
    moved,
    status: statusNew !== statusOld ? statusNew : null,
  };
}

const fromNote = ({ note, timestamp }: Report['statusLogs'][number]): HistoryEntry => ({
  ...PLAIN,
  date: timestamp,
  text: note,
});

/** Private replies, and those to secret reports, are never published, so they don't wait for a release. */
export const isWaiting = (
  { isReleased, isPrivate }: Pick<FollowUp, 'isReleased' | 'isPrivate'>,
  { isSecret }: Pick<Report, 'isSecret'>,
): boolean => !isReleased && !isPrivate && !isSecret;

const fromFollowUp = (
  followUp: FollowUp,
  threadIndex: number,
  report: Pick<Report, 'isSecret'>,
): HistoryEntry => ({
  ...PLAIN,
  date: followUp.createdAt,
  text: followUp.content,
  attachments: followUp.attachments,
  reply: followUp,
  isWaiting: isWaiting(followUp, report),
  fromNational: followUp.fromNational,
  threadIndex,
});
