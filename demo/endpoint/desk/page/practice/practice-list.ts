import { statusOf } from '../../../../../src/contract/statuses.js';
import type { Counts, ListWire, RowWire, Tab } from '../../wire.js';
import { INSIDE } from './practice-deeds.js';
import { canBecome, isOverdue, isReplied, waitsFor, type PracticeReport } from './practice-report.js';

/** `IN_TAB` says which reports a tab holds; snoozed ones come back on their day. */
const IN_TAB: Readonly<Record<Tab, (report: PracticeReport, now: number, officer: string) => boolean>> = {
  new: ({ status }) => status === 'unverified',
  'to-answer': (report) => waitsFor(report) === 'office',
  replied: isReplied,
  overdue: isOverdue,
  mine: ({ assignee }, _, officer) => assignee?.name === officer,
  all: () => true,
};

/** So few on a page that turning it is practised too. */
const PAGE = 10;

/** `practiceList` answers `GET reports`. @param search behind the `?` */
export function practiceList(
  reports: readonly PracticeReport[],
  search: URLSearchParams,
  { now, officer }: { now: number; officer: string },
): ListWire {
  const asked = (name: string): string => search.get(name) ?? '';
  const found = reports.filter((report) => isFound(report, asked, officer));
  const inTab = (tab: Tab) => found.filter((report) => IN_TAB[tab](report, now, officer));
  const tab = (asked('tab') || 'all') as Tab;
  const sorted = inTab(tab).sort(asked('sort') === 'newest' ? byNewest : byDue);
  const from = Number(asked('cursor') || 0);
  const next = new URLSearchParams(search);
  next.set('cursor', String(from + PAGE));
  const counts: Counts = {
    new: inTab('new').length,
    to_answer: inTab('to-answer').length,
    replied: inTab('replied').length,
    overdue: inTab('overdue').length,
    mine: inTab('mine').length,
    all: found.length,
  };
  return {
    data: sorted.slice(from, from + PAGE).map((report) => rowOf(report, now)),
    total: sorted.length,
    has_more: false,
    next_page_url: sorted.length > from + PAGE ? `reports?${next.toString()}` : null,
    counts,
  };
}

function isFound(report: PracticeReport, asked: (name: string) => string, officer: string): boolean {
  const { title, content, id, office, proposed, village, topic, assignee, status, classification } = report;
  const day = report.createdAt.slice(0, 10);
  const wanted = asked('search').toLowerCase();
  const who = asked('assignee');
  return [
    wanted === '' || `${title} ${content} ${id}`.toLowerCase().includes(wanted),
    equals(asked('office'), (office ?? proposed)?.id),
    equals(asked('village'), village.id),
    equals(asked('topic'), topic.id),
    who === '' || (who === '-' ? assignee === null : (assignee?.name ?? officer + who) === who),
    equals(asked('status'), status),
    equals(asked('classification'), classification),
    asked('doubt') === '' ||
      (asked('doubt') === 'any' ? report.doubt !== null : report.doubt === asked('doubt')),
    asked('from') === '' || day >= asked('from'),
    asked('to') === '' || day <= asked('to'),
  ].every(Boolean);
}

const equals = (asked: string, value: string | undefined): boolean => asked === '' || asked === value;
const byNewest = (a: PracticeReport, b: PracticeReport) => b.createdAt.localeCompare(a.createdAt);
const byDue = (a: PracticeReport, b: PracticeReport) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9');

function rowOf(report: PracticeReport, now: number): RowWire {
  return {
    tracking_id: report.id,
    title: report.title,
    status_code: report.status,
    status_name: statusName(report),
    classification_id: report.classification,
    created_at: report.createdAt,
    due_at: canBecome(report).length === 0 ? null : report.dueAt,
    is_overdue: isOverdue(report, now),
    promised_at: report.promisedAt,
    office: report.office,
    proposed_office: report.proposed,
    village: report.village.name,
    topic: report.topic.name,
    assignee: report.assignee?.display_name ?? null,
    waits_for: waitsFor(report),
    is_anonymous: report.isAnonymous,
    is_secret: report.isSecret,
    doubt: report.doubt,
    imported_from: null,
    supports: report.supports,
    unseen_photos: report.files.filter(({ isReleased }) => !isReleased).length,
    thumbnail: report.files[0] ? `reports/${report.id}/files/${report.files[0].id}` : null,
    looking: [],
    is_pending: report.acts.some(({ act }) => !INSIDE.includes(act)),
    snoozed_until: report.snoozedUntil,
  };
}

export function statusName({ status }: PracticeReport): string {
  const known = statusOf(status);
  return known?.card ?? known?.name ?? status;
}
