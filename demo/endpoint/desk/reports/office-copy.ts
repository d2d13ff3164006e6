import type { ShownAnswerWire } from '../../../../src/contract/wire.js';
import { writeDate } from '../../../../src/contract/dates.js';
import type { EndpointConfig } from '../../config.js';
import { presentAttachment } from '../../reports/reading/present.js';
import { officeAnswers } from '../../questions/stored-answers.js';
import type { WholeReport } from './report.js';

/** `OfficeCopy` is what leaves the desk for the office concerned. */
export interface OfficeCopy {
  tracking_id: string;
  title: string;
  content: string;
  /** Answers to the category's questions, without those for the endpoint's officers only. */
  answers: ShownAnswerWire[];
  date_of_incident: string | null;
  location_name: string | null;
  location_text: string | null;
  /** Code on the sticker of the thing that the report is about. */
  asset_ref: string | null;
  latitude: number | null;
  longitude: number | null;
  is_anonymous: boolean;
  is_secret: boolean;
  created_at: string;
  deadline_at: string | null;
  /** Null for an anonymous report, whatever is stored about its reporter. */
  reporter: { name: string | null; phone: string | null; email: string | null } | null;
  attachments: { id: string; file_name: string; media_type: string }[];
}

/**
 * `officeCopy` is contract §2's column "the office concerned": all, unless the report is anonymous; then text, place
 * and photos without name and contact, not even in a file's name. A secret report is the same, but says so.
 */
export function officeCopy(
  { complaint, reporter, attachments }: WholeReport,
  { masters, timeZone }: Pick<EndpointConfig, 'masters' | 'timeZone'>,
): OfficeCopy {
  const location = complaint.location_id === null ? undefined : masters.location(complaint.location_id);
  const isOpen = !complaint.is_anonymous;
  return {
    tracking_id: complaint.tracking_id,
    title: complaint.title,
    content: complaint.content,
    answers: officeAnswers(complaint.answers),
    date_of_incident: complaint.date_of_incident,
    location_name: location === undefined ? null : masters.locationName(location),
    location_text: complaint.location_text,
    asset_ref: complaint.asset_ref,
    latitude: complaint.latitude,
    longitude: complaint.longitude,
    is_anonymous: complaint.is_anonymous,
    is_secret: complaint.is_secret,
    created_at: writeDate(complaint.created_at, timeZone),
    deadline_at: complaint.deadline_at && writeDate(complaint.deadline_at, timeZone),
    reporter:
      isOpen && reporter !== null
        ? { name: reporter.name, phone: reporter.phone, email: reporter.email }
        : null,
    attachments: attachments.map((file) => ({
      id: file.id,
      file_name: presentAttachment({ complaint, isOwner: isOpen }, file).file_name,
      media_type: file.media_type,
    })),
  };
}
