import { writeDate } from '../../../../src/contract/dates.js';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import { answersFor, mayKnow, seesEverything, type Officer } from '../../officers/roles.js';
import type { Complaint } from '../../database/complaint.js';
import { ApiError } from '../../words/errors.js';
import { officeCopy } from './office-copy.js';
import { findComplaint, presentForOfficer, type WholeReport } from './report.js';

/**
 * The report, for whoever may know of it: an office knows of those that were handed to it, an officer of a village of those from there, and of
 * no other.
 * @throws ApiError 404, the same for a report of another office or village as for none
 */
export async function findFor(database: Database, officer: Officer, trackingId: string): Promise<Complaint> {
  const complaint = await findComplaint(database, trackingId);
  if (mayKnow(officer, complaint)) return complaint;
  throw new ApiError('not-found', { say: 'desk-report-unknown' });
}

/** What this officer sees of it, and may do with it. */
export function presentTo(
  officer: Officer,
  whole: WholeReport,
  config: EndpointConfig,
): Record<string, unknown> {
  const all = presentForOfficer(whole, config);
  const can = canDo(officer, whole.complaint, all['can'] as Can);
  return seesEverything(officer) ? { ...all, can } : { ...forOffice(all, whole, config), can };
}

interface Can {
  become: string[];
  note: boolean;
}

/** Judging a report is a verifier's, answering it its office's. */
function canDo(officer: Officer, complaint: Complaint, { become, note, ...more }: Can): Can {
  const answers = answersFor(officer, complaint);
  const verifies = officer.roles.includes('verifier');
  return {
    ...(verifies && more),
    become: become.filter((status) => (status === 'responded' ? answers : verifies)),
    note: note && answers,
  };
}

/** Contract §2, "the office concerned": the office copy, and what was said since. */
function forOffice(
  all: Record<string, unknown>,
  whole: WholeReport,
  config: EndpointConfig,
): Record<string, unknown> {
  const { reporter, attachments, ...copy } = officeCopy(whole, config);
  const { status_code, status_name, category_name, classification_id, disposition_name, is_overdue } = all[
    'report'
  ] as Record<string, unknown>;
  const files = new Map(whole.attachments.map((file) => [file.id, file]));
  return {
    report: {
      ...copy,
      status_code,
      status_name,
      category_name,
      classification_id,
      disposition_name,
      is_overdue,
      withdrawn_at: whole.complaint.withdrawn_at && writeDate(whole.complaint.withdrawn_at, config.timeZone),
    },
    reporter,
    attachments: attachments.map((file) => ({
      ...file,
      is_released: files.get(file.id)?.is_released ?? false,
      from_reply: files.get(file.id)?.followup_id !== null,
    })),
    followups: all['followups'],
    logs: all['logs'],
  };
}
