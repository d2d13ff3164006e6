import type { Insertable } from 'kysely';
import { statusOf } from '../../../src/contract/statuses.js';
import type { SeedEvent, SeedEventKind, SeedReport } from '../seed.js';
import type { Office } from '../../endpoint/reports/lifecycle/lifecycle.js';
import { contentWithout } from '../../endpoint/reports/moderation/masked-texts.js';
import type { ComplaintLogTable, FollowUpTable } from '../../endpoint/database/schema.js';
import type { Masters } from '../../endpoint/reference-data/masters.js';

/** The office that verifies and forwards. */
const ADMIN: Office = { id: 'admin', name: 'Admin Kabupaten' };

/** Texts of a report's history by event, as the desk and the reporter's own calls write them. */
const LINES: Record<SeedEventKind, (text: string) => string> = {
  verified: () => 'Laporan diverifikasi oleh {{institution_from}}.',
  disposition: () => 'Laporan didisposisikan dari {{institution_from}} ke {{institution_to}}.',
  followup: () => '{{institution_from}} menanggapi laporan.',
  reply: () => 'Pelapor memberi tanggapan.',
  rating: () => 'Pelapor memberi nilai.',
  held: (text) => `Laporan ditunda. Alasan: ${text}`,
  archived: (text) => `Laporan diarsipkan. Alasan: ${text}`,
  rejected: (text) => `Laporan ditolak. Alasan: ${text}`,
  withdrawn: (text) => `Laporan ditarik oleh pelapor.${text === '' ? '' : ` Alasan: ${text}`}`,
  done: () => 'Laporan selesai.',
};

export function logRows(
  report: SeedReport,
  complaintId: number,
  masters: Masters,
): Insertable<ComplaintLogTable>[] {
  const nameOf = (status: string): string => statusOf(status)?.name ?? status;
  let before = 'unverified';
  const received = {
    complaint_id: complaintId,
    ...line('Laporan diterima.'),
    ...offices(null, null),
    status_old: null,
    status_new: nameOf(before),
    created_at: report.createdAt,
  };
  const later = report.history.map((event) => {
    const office = officeOf(event, masters);
    const row = {
      complaint_id: complaintId,
      ...line(LINES[event.kind](event.text ?? '')),
      ...(event.kind === 'disposition' ? offices(ADMIN, office) : offices(office ?? by(event), null)),
      status_old: nameOf(before),
      status_new: nameOf(event.status),
      is_private: event.isPrivate && event.status === before,
      created_at: event.at,
    };
    before = event.status;
    return row;
  });
  return [received, ...later];
}

/** `followUpRows` are replies, ratings and offices' texts; of a withdrawn report only the offices' part is left. */
export function followUpRows(
  report: SeedReport,
  complaintId: number,
  masters: Masters,
): Insertable<FollowUpTable>[] {
  return report.history.flatMap((event) => {
    if (!['followup', 'reply', 'rating'].includes(event.kind)) return [];
    const isOffice = event.kind === 'followup';
    return {
      complaint_id: complaintId,
      author: isOffice ? ('office' as const) : ('reporter' as const),
      is_answer: isOffice,
      institution_from_name: isOffice ? (officeOf(event, masters)?.name ?? ADMIN.name) : null,
      institution_to_name: null,
      template_code: null,
      ...line(event.text ?? ''),
      rating: event.rating ?? 0,
      is_private: event.isPrivate,
      // Officers of the invented town have read everything.
      is_released: true,
      created_at: event.at,
    };
  });
}

const line = (content: string) => ({ content, ...contentWithout(null, content) });

function officeOf({ officeId }: SeedEvent, masters: Masters): Office | null {
  return officeId === null ? null : { id: officeId, name: masters.institution(officeId)?.name ?? officeId };
}

/** `by` is who acted: the administrating office, or null for the reporter. */
function by({ kind }: SeedEvent): Office | null {
  return kind === 'reply' || kind === 'rating' || kind === 'withdrawn' ? null : ADMIN;
}

function offices(from: Office | null, to: Office | null) {
  return {
    institution_from_id: from?.id ?? null,
    institution_from_name: from?.name ?? null,
    institution_to_id: to?.id ?? null,
    institution_to_name: to?.name ?? null,
  };
}
