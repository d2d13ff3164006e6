import type { ReportAttachment } from '../contract/attachments.js';
import type { FollowUp } from '../contract/followups.js';
import type { LogEntry, Report } from '../contract/report.js';

/** One line of a report's history, whichever list of the endpoint it came from. */
export interface HistoryEntry {
  /** ISO 8601, or null. */
  date: string | null;
  text: string;
  attachments: readonly ReportAttachment[];
  /** A follow-up: who wrote, to whom. */
  reply: Pick<FollowUp, 'fromName' | 'toName' | 'author' | 'rating' | 'isPrivate'> | null;
  moved: { from: string; to: string } | null;
  /** The status it changed to. */
  status: string | null;
  /** Index in the thread, so that focus can go to what has just been loaded. */
  threadIndex: number | null;
}

/**
 * Logs and follow-ups as one list, newest first, entries without a date last. A gateway that keeps no log says the same
 * in its shorter status notes.
 */
export function historyOf(
  report: Pick<Report, 'logs' | 'statusLogs'>,
  followUps: readonly FollowUp[],
): HistoryEntry[] {
  const logs = report.logs.length ? report.logs.map(fromLog) : report.statusLogs.map(fromNote);
  return [...logs, ...followUps.map(fromFollowUp)].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}

const PLAIN = { text: '', attachments: [], reply: null, moved: null, status: null, threadIndex: null };

function fromLog({ date, content, from, to, statusOld, statusNew, attachments }: LogEntry): HistoryEntry {
  const moved = from && to && from !== to ? { from, to } : null;
  return {
    ...PLAIN,
    date,
    text: content,
    attachments,
    moved,
    status: statusNew !== statusOld ? statusNew : null,
  };
}

const fromNote = ({ note, timestamp }: Report['statusLogs'][number]): HistoryEntry => ({
  ...PLAIN,
  date: timestamp,
  text: note,
});

const fromFollowUp = (followUp: FollowUp, threadIndex: number): HistoryEntry => ({
  ...PLAIN,
  date: followUp.createdAt,
  text: followUp.content,
  attachments: followUp.attachments,
  reply: followUp,
  threadIndex,
});
