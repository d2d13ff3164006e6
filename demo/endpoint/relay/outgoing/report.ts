import type { Selectable } from 'kysely';
import { CLASSIFICATIONS } from '../../../../src/contract/classifications.js';
import { dayIn } from '../../../../src/contract/working-days.js';
import type { EndpointConfig } from '../../config.js';
import type { ReporterTable } from '../../database/schema.js';
import { blacken } from '../../masking/blacken.js';
import type { Complaint } from '../../database/complaint.js';
import type { GatewayFile, OutgoingReport } from '../gateway/gateway.js';
import { answerLines, officeAnswers, openAnswers } from '../../questions/stored-answers.js';
import type { Mapping } from '../gateway/mapping.js';

/** The marker by which a report is found again at the gateway. */
export function markerOf({ tracking_id }: Pick<Complaint, 'tracking_id'>): string {
  return `#aduan-${tracking_id}`;
}

/**
 * `outgoingReport` is all that leaves of a report, by the contract's table "who sees what": an anonymous report goes
 * by the service account and without a name, a named one as its reporter's, a secret one marked so. Words that
 * officers blackened stay black, and a report that they withhold goes as a secret one. What only the public's masks
 * hide goes along, because the office that is to act must read it; so does the place in words, also of an anonymous
 * report.
 */
export function outgoingReport(
  complaint: Complaint,
  reporter: Pick<Selectable<ReporterTable>, 'name' | 'email' | 'phone'> | null,
  files: GatewayFile[],
  mapping: Mapping,
  { masters, timeZone }: Pick<EndpointConfig, 'masters' | 'timeZone'>,
): OutgoingReport {
  const { redactions, is_anonymous: isAnonymous, suggestion_institution_id: institution } = complaint;
  const isSecret = complaint.is_secret || complaint.withheld_at !== null;
  return {
    marker: markerOf(complaint),
    title: blacken(complaint.title, redactions?.title ?? []),
    content: [
      blacken(complaint.content, redactions?.content ?? []),
      answersOf(complaint, isSecret),
      placeOf(complaint, masters),
      isUndated(complaint) ? 'Tanggal kejadian tidak disebut; yang tertulis hari laporan diterima.' : null,
      isSecret && complaint.asset_ref !== null ? `Kode aset: ${complaint.asset_ref}` : null,
    ]
      .filter((part) => part !== null)
      .join('\n\n'),
    dateOfIncident: isUndated(complaint) ? dayIn(timeZone, complaint.created_at) : complaint.date_of_incident,
    classificationId:
      mapping.idFor('classification', complaint.classification_id) ?? complaint.classification_id,
    categoryId: mapping.idFor('category', complaint.category_id),
    locationId: mapping.idFor('location', complaint.location_code),
    institutionId: mapping.idFor('institution', institution),
    isAnonymous,
    isSecret,
    reporter: isAnonymous || !reporter?.name ? null : { ...reporter, name: reporter.name },
    files,
  };
}

/** The gateway takes no complaint without a day: the day of receipt goes instead, and the text says so. */
const isUndated = ({ classification_id, date_of_incident }: Complaint): boolean =>
  classification_id === CLASSIFICATIONS.complaint && date_of_incident === null;

/**
 * The wire has no field for answers: they stand below the text, one a line, and are public there where the report is.
 * A question for the office promises that its answer isn't on the internet, so such answers, as an asset's code, go
 * with a secret report alone. Answers for the endpoint's officers stay here.
 */
function answersOf({ answers }: Complaint, isSecret: boolean): string | null {
  const told = isSecret ? officeAnswers(answers) : openAnswers(answers);
  return told.length === 0 ? null : `Jawaban tambahan:\n${answerLines(told)}`;
}

/**
 * The wire has no field for a place in words, and knows few villages. The text is public at the gateway, so
 * coordinates go only where no other words say the place, and no finer than the public sees them here.
 */
function placeOf(complaint: Complaint, masters: EndpointConfig['masters']): string | null {
  const { location_id, location_text, public_latitude, public_longitude } = complaint;
  const location = location_id === null ? undefined : masters.location(location_id);
  const words = [location_text, location && masters.locationName(location)].filter(Boolean);
  if (words.length > 0) return `Lokasi: ${words.join(', ')}`;
  if (public_latitude === null || public_longitude === null) return null;
  return `Lokasi: sekitar ${public_latitude}, ${public_longitude}`;
}
