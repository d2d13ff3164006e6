import type { NearWire, WorkWire } from '../../wire.js';
import { INSIDE } from './practice-deeds.js';
import { statusName } from './practice-list.js';
import { OFFICES, canBecome, isOverdue, type PracticeReport } from './practice-report.js';

export interface ViewOptions {
  now: number;
  officer: string;
  /** The deed that this answers. */
  act: string | null;
  find: (id: string) => PracticeReport | undefined;
  all: readonly PracticeReport[];
}

/** `practiceView` answers `GET reports/{id}` in the shape of the real call. */
export function practiceView(report: PracticeReport, options: ViewOptions) {
  return {
    report: reportPart(report, options.now),
    reporter: report.reporter === null ? null : { name: report.reporter, phone: null, email: null },
    attachments: report.files.map(({ id, picture, isReleased }) => ({
      id,
      file_name: `${picture}.svg`,
      media_type: 'image/svg+xml',
      bytes: 1_000,
      is_released: isReleased,
      followup_id: null,
      boxes: [],
    })),
    followups: report.talk.map(({ author, content, at, isPrivate }, index) => ({
      id: `${report.id}-${index + 1}`,
      author,
      from_name: author === 'office' ? (report.office?.name ?? '') : 'Pelapor',
      content,
      public_content: content,
      rating: null,
      is_private: isPrivate,
      is_released: true,
      refused_at: null,
      lines_shown_with: [],
      created_at: at,
      from_national: false,
    })),
    logs: report.logs.map(({ content, at }) => ({ content, created_at: at, from_national: false })),
    legal_hold: null,
    relay: null,
    can: {
      become: canBecome(report),
      note: ['in_progress', 'responded', 'reopened'].includes(report.status),
    },
    work: workOf(report, options),
  };
}

function reportPart(report: PracticeReport, now: number) {
  return {
    tracking_id: report.id,
    title: report.title,
    content: report.content,
    public_title: blackened(report.title, report.redactions.title),
    public_content: blackened(report.content, report.redactions.content),
    status_code: report.status,
    status_name: statusName(report),
    classification_id: report.classification,
    category_id: report.topic.id,
    category_name: report.topic.name,
    disposition_id: report.office?.id ?? null,
    disposition_name: report.office?.name ?? null,
    suggestion_name: null,
    is_anonymous: report.isAnonymous,
    is_secret: report.isSecret,
    is_public: !report.isSecret && !['unverified', 'archived', 'rejected'].includes(report.status),
    is_overdue: isOverdue(report, now),
    doubt: report.doubt,
    imported_from: null,
    created_at: report.createdAt,
    deadline_at: report.dueAt,
    promised_at: report.promisedAt,
    promise_is_private: false,
    answers: [],
    date_of_incident: report.createdAt.slice(0, 10),
    location_id: report.village.id,
    location_name: report.village.name,
    location_text: null,
    asset_ref: null,
    latitude: null,
    longitude: null,
    withheld_at: report.isWithheld ? report.createdAt : null,
    redactions: report.redactions,
    has_identity: report.reporter !== null,
    withdrawn_at: null,
    rating: null,
  };
}

function blackened(text: string, ranges: readonly [number, number][]): string {
  return [...ranges]
    .sort((a, b) => b[0] - a[0])
    .reduce((whole, [from, to]) => whole.slice(0, from) + '█'.repeat(to - from) + whole.slice(to), text);
}

function workOf(report: PracticeReport, { act, officer, find, all }: ViewOptions): WorkWire {
  const { assignee } = report;
  return {
    version: `${report.id}.${report.changes}`,
    act,
    due_at: report.acts.find(({ id }) => id === act)?.due_at ?? null,
    acts: report.acts.filter(({ act: done }) => !INSIDE.includes(done)).map(({ before: _, ...held }) => held),
    assignee: assignee && { ...assignee, is_own: assignee.name === officer },
    snoozed_until: report.snoozedUntil,
    notes: report.notes,
    drafts: report.drafts,
    looking: [],
    near: report.near.flatMap((id) => nearOf(find(id), 'same-words')),
    merged_into: report.mergedInto,
    merged: all.filter(({ mergedInto }) => mergedInto === report.id).flatMap((one) => nearOf(one, 'merged')),
    proposed_office: report.office === null ? report.proposed : null,
    possible_offices: report.proposed === null ? OFFICES.slice(0, 2) : [report.proposed],
    late_reason: report.lateReason,
    unseen_photos: 0,
  };
}

function nearOf(other: PracticeReport | undefined, why: NearWire['why']): NearWire[] {
  if (other === undefined || (why !== 'merged' && other.mergedInto !== null)) return [];
  return [
    {
      tracking_id: other.id,
      title: other.title,
      status_code: other.status,
      status_name: statusName(other),
      created_at: other.createdAt,
      why,
    },
  ];
}
