import { writeDate } from '../../../../src/contract/dates.js';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import { answersFor, mayKnow, seesEverything, type Officer } from '../../officers/roles.js';
import type { Complaint } from '../../database/complaint.js';
import { ApiError } from '../../words/errors.js';
import { officeCopy } from './office-copy.js';
import { findComplaint, presentForOfficer, type WholeReport } from './report.js';

/**
 * `findFor` finds a report that the officer may know of: of their village, or handed to their office.
 * @throws ApiError 404, equal for a report of others and for an unknown number
 */
export async function findFor(database: Database, officer: Officer, trackingId: string): Promise<Complaint> {
  const complaint = await findComplaint(database, trackingId);
  if (mayKnow(officer, complaint)) return complaint;
  throw new ApiError('not-found', { say: 'desk-report-unknown' });
}

/**
 * `presentTo` is what this officer sees of the report, and may do with it. Who reported stays closed: `identityFor`.
 */
export function presentTo(
  officer: Officer,
  whole: WholeReport,
  config: EndpointConfig,
): Record<string, unknown> {
  const all = presentForOfficer(whole, config);
  const can = canDo(officer, whole.complaint, all['can'] as Can);
  const sight = seesEverything(officer) ? all : forOffice(all, whole, config);
  return { ...sight, reporter: null, can };
}

/** `identityFor` is who reported, for an officer who opens it; null where it isn't theirs to know, or not stored. */
export function identityFor(officer: Officer, whole: WholeReport, config: EndpointConfig): unknown {
  const all = presentForOfficer(whole, config);
  return (seesEverything(officer) ? all : forOffice(all, whole, config))['reporter'];
}

interface Can {
  become: string[];
  note: boolean;
}

/** `canDo`: verifiers judge a report, its office answers it. */
function canDo(officer: Officer, complaint: Complaint, { become, note, ...more }: Can): Can {
  const answers = answersFor(officer, complaint);
  const verifies = officer.roles.includes('verifier');
  return {
    ...(verifies && more),
    become: become.filter((status) => (status === 'responded' ? answers : verifies)),
    note: note && answers,
  };
}

/** `SEEN_BY_OFFICES` are a report's fields beside those of the office copy. */
const SEEN_BY_OFFICES = [
  'status_code',
  'status_name',
  'category_id',
  'category_name',
  'classification_id',
  'disposition_name',
  'is_overdue',
  'promised_at',
  'promise_is_private',
  'reckoning',
];

/** `forOffice`: the office copy, and what was said since (contract §2, "the office concerned"). */
function forOffice(
  all: Record<string, unknown>,
  whole: WholeReport,
  config: EndpointConfig,
): Record<string, unknown> {
  const { reporter, attachments, ...copy } = officeCopy(whole, config);
  const report = all['report'] as Record<string, unknown>;
  const files = new Map(whole.attachments.map((file) => [file.id, file]));
  const replies = new Set(whole.followUps.filter(({ author }) => author === 'reporter').map(({ id }) => id));
  return {
    report: {
      ...copy,
      ...Object.fromEntries(SEEN_BY_OFFICES.map((field) => [field, report[field]])),
      ...(!whole.complaint.is_anonymous && { has_identity: reporter !== null }),
      withdrawn_at: whole.complaint.withdrawn_at && writeDate(whole.complaint.withdrawn_at, config.timeZone),
    },
    reporter,
    attachments: attachments.map((file) => ({
      ...file,
      is_released: files.get(file.id)?.is_released ?? false,
      boxes: whole.boxes.get(file.id) ?? [],
      from_reply: replies.has(files.get(file.id)?.followup_id ?? 0),
    })),
    followups: all['followups'],
    logs: all['logs'],
  };
}
