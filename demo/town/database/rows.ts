import type { Insertable } from 'kysely';
import { regionByCode } from '../regions.js';
import type { SeedEvent, SeedReport } from '../seed.js';
import { dueWhenFiled } from '../../endpoint/reports/information/request.js';
import { dueFor, type Due } from '../../endpoint/reports/lifecycle/due.js';
import { ENDS } from '../../endpoint/reports/lifecycle/lifecycle.js';
import type { EndpointConfig } from '../../endpoint/config.js';
import type { ComplaintTable, ReporterTable } from '../../endpoint/database/schema.js';
import { maskedTexts } from '../../endpoint/reports/moderation/masked-texts.js';
import { isWithdrawn } from './pictures.js';

/** `complaintRow` is the row that the endpoint would have stored for this report and its history. */
export function complaintRow(
  report: SeedReport,
  trackingId: string,
  accessCodeHash: string,
  config: EndpointConfig,
): Insertable<ComplaintTable> {
  const first = (wanted: (event: SeedEvent) => boolean): Date | null =>
    report.history.find(wanted)?.at ?? null;
  const lastAt = report.history.at(-1)?.at ?? report.createdAt;
  const office = report.history.filter((event) => event.kind === 'disposition').at(-1)?.officeId ?? null;
  const [consent] = config.consents;
  const hasConsent = report.createdAt >= consent.publishedAt && !isWithdrawn(report);
  return {
    tracking_id: trackingId,
    access_code_hash: accessCodeHash,
    classification_id: report.classificationId,
    ...textsAndPlace(report),
    location_id: regionByCode(report.regionCode)?.id ?? null,
    location_code: report.regionCode,
    suggestion_institution_id: report.institutionId,
    category_id: report.categoryId,
    is_anonymous: report.isAnonymous,
    is_secret: report.isSecret,
    channel: 'Website',
    status_code: report.statusCode,
    disposition_id: office,
    disposition_name: office === null ? null : (config.masters.institution(office)?.name ?? office),
    rating: report.history.find((event) => event.rating !== null)?.rating ?? null,
    consent_version: hasConsent ? consent.version : null,
    consent_given_at: hasConsent ? report.createdAt : null,
    consent_given_by: hasConsent ? 'reporter' : null,
    relay_state: 'none',
    national_id: null,
    ...dueOf(report, lastAt, config),
    verified_at: first((event) => event.kind === 'verified'),
    answered_at: first((event) => event.kind === 'followup' && event.status === 'responded'),
    finished_at: ENDS.includes(report.statusCode) ? lastAt : null,
    withdrawn_at: first((event) => event.kind === 'withdrawn'),
    supports_count: report.supports,
    created_at: report.createdAt,
    updated_at: lastAt,
    public_updated_at: lastPublicAt(report),
  };
}

/** `dueOf`: until its first answer, a request for information has its own days, which stand still while it is held. */
function dueOf(report: SeedReport, lastAt: Date, config: EndpointConfig): Due {
  const { statusCode, classificationId, createdAt, history } = report;
  const turn = dueFor(statusCode, classificationId, lastAt, config);
  const wasStill = history.some(({ status }) => STILL.some((one) => one === status));
  if (turn.deadline_at === null || wasStill) return turn;
  return dueWhenFiled(classificationId, createdAt, config) ?? turn;
}

/** Statuses behind which the days of a request have stood still, or are over. */
const STILL = ['held', 'responded', 'done'] as const;

/** `lastPublicAt` is the last change the public may see, without private words that left the status as it was. */
function lastPublicAt({ createdAt, history }: SeedReport): Date {
  const seen = history.filter(
    ({ isPrivate, status }, index) => !isPrivate || status !== (history[index - 1]?.status ?? 'unverified'),
  );
  return seen.at(-1)?.at ?? createdAt;
}

/** `textsAndPlace`: withdrawing leaves nothing of what the reporter wrote. */
function textsAndPlace(report: SeedReport) {
  const withdrawn = { title: 'Laporan ditarik oleh pelapor', content: '' };
  const texts = isWithdrawn(report) ? withdrawn : { title: report.title, content: report.content };
  const { locationText, latitude, longitude, dateOfIncident } = report;
  const place = isWithdrawn(report)
    ? { location_text: null, latitude: null, longitude: null, date_of_incident: null }
    : { location_text: locationText, latitude, longitude, date_of_incident: dateOfIncident };
  return { ...texts, ...maskedTexts(texts), ...place };
}

/** `reporterRow` is null where nothing was collected. */
export function reporterRow(
  { reporter, isAnonymous }: SeedReport,
  complaintId: number,
  { anonymous }: Pick<EndpointConfig, 'anonymous'>,
): Insertable<ReporterTable> | null {
  if (reporter === null || (isAnonymous && anonymous === 'not-collected')) return null;
  return {
    complaint_id: complaintId,
    name: reporter.name,
    email: reporter.email,
    phone: reporter.phone,
    nik: null,
    notify_channel: null,
    notify_to: null,
    notify_confirmed_at: null,
    assisted_by_name: null,
    assisted_by_organisation: null,
  };
}
