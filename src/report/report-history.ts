import { isDayAlone, knownZone } from '../contract/dates.js';
import type { PhotoPair, ReportAttachment, FollowUp } from '../contract/reporting/followups.js';
import type { LogEntry, Report } from '../contract/reporting/report.js';
import { statusOf } from '../contract/statuses.js';

/** `HistoryEntry` of a report, whichever of the endpoint's lists it came from. */
export interface HistoryEntry {
  /** ISO 8601, or null. */
  date: string | null;
  text: string;
  attachments: readonly ReportAttachment[];
  /** Sender and recipient of a follow-up. Null for other entries. */
  reply: Pick<FollowUp, 'fromName' | 'toName' | 'author' | 'rating' | 'isPrivate' | 'pairs'> | null;
  /** True for the reporter's reply that no officer has released yet: others don't see it. */
  isWaiting: boolean;
  /** True for an entry from the national gateway. */
  fromNational: boolean;
  moved: { from: string; to: string } | null;
  /** New status, if the entry changed it. */
  status: string | null;
  /** Index in the thread of follow-ups, so that the focus can move to newly loaded ones. */
  threadIndex: number | null;
}

/** Statuses that a reply or an answer sets by itself, so that the log has an extra line for each. */
const BY_MESSAGE: readonly (string | undefined)[] = ['responded', 'reopened', 'done'];

/**
 * Logs and follow-ups as one list, newest first, entries without a date last. If the gateway gives no logs, its shorter
 * status notes replace them. A log line that only reports an answer of the same moment merges into it.
 *
 * @param timeZone IANA name from the endpoint: entries dated by day alone follow their list's earlier ones of that day
 */
export function historyOf(
  report: Pick<Report, 'logs' | 'statusLogs' | 'isSecret'>,
  followUps: readonly FollowUp[],
  timeZone: string,
): HistoryEntry[] {
  const logs = report.logs.length ? report.logs.map(fromLog) : report.statusLogs.map(fromNote);
  const replies = followUps.map((followUp, index) => fromFollowUp(followUp, index, report));
  const places = new Map([...placesOf(logs, timeZone), ...placesOf(replies, timeZone)]);
  const entries = logs.flatMap((log) => {
    const message = isAnnouncement(log) ? replies.find(({ date }) => date === log.date) : undefined;
    if (!message) return [log];
    message.status ??= log.status;
    return [];
  });
  return [...replies, ...entries].sort((a, b) => places.get(b)!.localeCompare(places.get(a)!));
}

/** Sort keys of the entries of one list, oldest first, to merge it with the other. */
function placesOf(list: readonly HistoryEntry[], timeZone: string): [HistoryEntry, string][] {
  const zone = knownZone(timeZone);
  let last = '';
  return list.map((entry) => {
    const place = entry.date ?? '';
    const isSameDay = last > place && Date.parse(last.slice(0, DATE_LENGTH)) - Date.parse(place) < DAY_MS;
    last = isSameDay && isDayAlone(new Date(place), zone) ? `${last}1` : place;
    return [entry, last];
  });
}

const DATE_LENGTH = '2026-11-24T03:00:00.000Z'.length;
const DAY_MS = 86_400_000;

const isAnnouncement = ({ date, status, moved, attachments }: HistoryEntry): boolean =>
  date !== null &&
  moved === null &&
  attachments.length === 0 &&
  BY_MESSAGE.includes(statusOf(status ?? '')?.code);

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
    // Empty if the text only repeats the status change.
    text: moved && content.includes(moved.from) && content.includes(moved.to) ? '' : content,
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

/** True for a follow-up of an office, not of the reporter. */
export const isAnswer = ({ author, fromName }: Pick<FollowUp, 'author' | 'fromName'>): boolean =>
  author === null ? fromName !== '' : author !== 'reporter';

/** True until a reply is released. Private replies, and those to secret reports, are never published nor wait. */
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

/** The photos of pairs. */
export const pairedPhotos = (pairs: readonly PhotoPair[] = []): ReportAttachment[] =>
  pairs.flatMap(({ before, after }) => [before, after]);
