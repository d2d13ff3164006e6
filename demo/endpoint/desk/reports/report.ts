import { statusOf } from '../../../../src/contract/statuses.js';
import type { Selectable } from 'kysely';
import { writeDate } from '../../../../src/contract/dates.js';
import type { Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import type { ReporterTable } from '../../database/schema.js';
import type { AnswerPairTable, Box } from '../../database/tables/file-tables.js';
import { legalHoldOf, type LegalHold } from '../../reports/retention/legal-hold.js';
import { pairsOfReport } from '../../reports/conversation/answer-pairs.js';
import { boxesOfReport } from '../../reports/moderation/photo-boxes.js';
import { officerHolder } from './officers-files.js';
import { linesShownWith } from '../../reports/forwarding/reopened.js';
import { OPEN_STATUSES, reachableFrom } from '../../reports/lifecycle/officer-acts.js';
import { actsOf, type RequestActs } from '../../reports/information/acts.js';
import { dueReckoning } from '../../reports/reading/clock-days.js';
import { followUpName } from '../../reports/reading/follow-up-places.js';
import {
  filledLog,
  statusName,
  type Attachment,
  type FollowUpRow,
  type LogRow,
} from '../../reports/reading/present.js';
import type { EndpointConfig } from '../../config.js';
import { sendAgainAt, wayOfReport, type ReportWay } from '../../relay/watch/report-way.js';
import type { DeskDeps } from '../deps.js';
import type { Session } from '../../officers/signing-in/sessions.js';
import { ApiError } from '../../words/errors.js';
import { publicContent, publicTexts } from '../../reports/moderation/masked-texts.js';
import { writeAudit } from '../../audit/audit.js';
import { pathPart, trackingIdOf, type RequestContext } from '../../http/request-context.js';

/** A report and all that belongs to it, as the database has it. */
export interface WholeReport {
  complaint: Complaint;
  reporter: Selectable<ReporterTable> | null;
  attachments: Attachment[];
  followUps: FollowUpRow[];
  pairs: Selectable<AnswerPairTable>[];
  /** By attachment. */
  boxes: ReadonlyMap<string, readonly Box[]>;
  logs: LogRow[];
  /** `acts` of a request for information; null for other reports. */
  acts: RequestActs | null;
  /** From `linesShownWith`. */
  linesShownWith: ReadonlyMap<number, readonly number[]>;
  legalHold: LegalHold | null;
  way: ReportWay | null;
}

/** @throws ApiError 404 */
export async function findComplaint(database: Database, trackingId: string): Promise<Complaint> {
  const complaint = await database
    .selectFrom('complaints')
    .selectAll()
    .where('tracking_id', '=', /^\d{1,20}$/.test(trackingId) ? trackingId : '')
    .executeTakeFirst();
  if (complaint === undefined) throw new ApiError('not-found', { say: 'desk-report-unknown' });
  return complaint;
}

/** @throws ApiError 404 */
export async function loadReport(
  { database, config }: Pick<DeskDeps, 'database' | 'config'>,
  trackingId: string,
): Promise<WholeReport> {
  const complaint = await findComplaint(database, trackingId);
  const reporter = await database
    .selectFrom('reporters')
    .selectAll()
    .where('complaint_id', '=', complaint.id)
    .executeTakeFirst();
  return {
    complaint,
    reporter: reporter ?? null,
    attachments: await database
      .selectFrom('attachments')
      .selectAll()
      .where('complaint_id', '=', complaint.id)
      .orderBy('created_at')
      .orderBy('position')
      .execute(),
    followUps: await database
      .selectFrom('followups')
      .selectAll()
      .where('complaint_id', '=', complaint.id)
      .orderBy('id')
      .execute(),
    pairs: await pairsOfReport(database, complaint.id),
    boxes: await boxesOfReport(database, complaint.id),
    logs: await database
      .selectFrom('complaint_logs')
      .selectAll()
      .where('complaint_id', '=', complaint.id)
      .orderBy('id')
      .execute(),
    acts: await actsOf(database, complaint, config.clocks),
    linesShownWith: await linesShownWith(database, config, complaint.id),
    legalHold: await legalHoldOf(database, complaint.id),
    way: await wayOfReport(database, complaint.id),
  };
}

/** `presentForOfficer` shows everything there is, and beside it what the public sees or would see. */
export function presentForOfficer(whole: WholeReport, config: EndpointConfig): Record<string, unknown> {
  const { complaint, reporter } = whole;
  const { masters, timeZone } = config;
  const date = (instant: Date | null): string | null => instant && writeDate(instant, timeZone);
  const location = complaint.location_id === null ? undefined : masters.location(complaint.location_id);
  const lineOf = (id: number): number => whole.logs.findIndex((row) => row.id === id);
  const placeOf = (id: number): string =>
    followUpName(complaint.tracking_id, whole.followUps.findIndex((row) => row.id === id) + 1);
  return {
    report: {
      ...summary(complaint, config),
      ...publicTexts(complaint),
      content: complaint.content,
      answers:
        complaint.answers?.map(({ code, label, content, sight }) => ({ code, label, content, sight })) ?? [],
      date_of_incident: complaint.date_of_incident,
      promised_at: complaint.promised_at,
      promise_is_private: complaint.promise_is_private,
      category_id: complaint.category_id,
      location_id: complaint.location_id,
      location_name: location === undefined ? null : masters.locationName(location),
      location_text: complaint.location_text,
      asset_ref: complaint.asset_ref,
      latitude: complaint.latitude,
      longitude: complaint.longitude,
      suggestion_name: nameOf(masters.institution(complaint.suggestion_institution_id ?? '')),
      disposition_id: complaint.disposition_id,
      is_public: complaint.is_public,
      withheld_at: date(complaint.withheld_at),
      redactions: complaint.redactions ?? { title: [], content: [] },
      has_identity: reporter !== null,
      withdrawn_at: date(complaint.withdrawn_at),
      rating: complaint.rating,
      reckoning: dueReckoning(complaint, whole.logs, whole.acts, config),
    },
    reporter: reporter && {
      name: reporter.name,
      phone: reporter.phone,
      email: reporter.email,
      assisted_by_name: reporter.assisted_by_name,
      assisted_by_organisation: reporter.assisted_by_organisation,
    },
    attachments: whole.attachments.map((file) => ({
      id: file.id,
      file_name: file.display_name,
      media_type: file.media_type,
      bytes: file.bytes,
      is_released: file.is_released,
      boxes: whole.boxes.get(file.id) ?? [],
      followup_id: file.followup_id === null ? null : placeOf(file.followup_id),
    })),
    followups: whole.followUps.map((row) => ({
      id: placeOf(row.id),
      author: row.author,
      from_name: row.institution_from_name ?? 'Pelapor',
      content: row.content,
      rating: row.rating,
      is_private: row.is_private,
      is_released: row.is_released,
      refused_at: date(row.refused_at),
      // By their place among `logs`.
      lines_shown_with: (whole.linesShownWith.get(row.id) ?? []).map(lineOf),
      public_content: publicContent(row),
      pair: whole.pairs
        .filter(({ followup_id }) => followup_id === row.id)
        .map(({ before_id, after_id }) => ({ before: before_id, after: after_id })),
      created_at: date(row.created_at),
      from_national: row.origin === 'sp4n',
    })),
    logs: whole.logs.map((row) => ({
      content: filledLog(row),
      created_at: date(row.created_at),
      from_national: row.origin === 'sp4n',
    })),
    legal_hold: whole.legalHold && {
      since: date(whole.legalHold.since),
      reason: whole.legalHold.reason,
      is_sealed: whole.legalHold.isSealed,
    },
    relay: whole.way && {
      state: complaint.relay_state,
      national_id: complaint.national_id,
      since: date(complaint.relay_since),
      reason: whole.way.reason,
      tries: whole.way.tries,
      last_problem: whole.way.lastProblem,
      next_try_at: date(whole.way.nextTryAt),
      send_again_at: date(
        sendAgainAt({ parked_reason: whole.way.reason, create_began_at: whole.way.createBeganAt }, config),
      ),
      parked_replies: whole.way.parkedReplies,
      doubtful_replies: whole.way.doubtfulReplies.map((reply) => ({
        ...reply,
        written_at: date(reply.written_at),
      })),
    },
    can: {
      become:
        complaint.withdrawn_at === null
          ? reachableFrom({ ...complaint, nationalStatus: whole.way?.nationalStatus ?? null })
          : [],
      note: OPEN_STATUSES.some((status) => status === complaint.status_code),
    },
  };
}

/** `summary` is what a line of the list shows. */
function summary(complaint: Complaint, config: EndpointConfig): Record<string, unknown> {
  const { masters, timeZone } = config;
  return {
    tracking_id: complaint.tracking_id,
    title: complaint.title,
    status_code: complaint.status_code,
    // The word that citizens read.
    status_name: statusOf(complaint.status_code)?.card ?? statusName(complaint.status_code),
    classification_id: complaint.classification_id,
    category_name: nameOf(masters.category(complaint.category_id ?? '')),
    disposition_name: complaint.disposition_name,
    is_anonymous: complaint.is_anonymous,
    is_secret: complaint.is_secret,
    doubt: complaint.doubt,
    // Where a report that was taken over was before, in plain words.
    imported_from: complaint.imported_from && complaint.channel,
    created_at: writeDate(complaint.created_at, timeZone),
    deadline_at: complaint.deadline_at && writeDate(complaint.deadline_at, timeZone),
    is_overdue: complaint.deadline_at !== null && complaint.deadline_at < config.now(),
  };
}

/** The bytes of any file of a report, for an officer who may know of it. */
export async function deskFile(
  context: RequestContext,
  { database, storage, config }: DeskDeps,
  { officer }: Session,
): Promise<Response> {
  const complaint = await findComplaint(database, trackingIdOf(context));
  const id = pathPart(context, 'file_id');
  const file = await database
    .selectFrom('attachments')
    .select(['storage_key', 'media_type', 'position'])
    .where('id', '=', /^[\w-]{1,64}$/.test(id) ? id : '')
    .where(({ and, eb, or }) =>
      or([
        eb('complaint_id', '=', complaint.id),
        // `holder` is the officer: the file is to go out with their own answer.
        and([eb('complaint_id', 'is', null), eb('holder', '=', officerHolder(officer.id))]),
      ]),
    )
    .executeTakeFirst();
  if (file === undefined) throw new ApiError('not-found', { say: 'desk-report-unknown' });
  await writeAudit(database, config.now(), {
    officer: officer.name,
    action: 'open-file',
    trackingId: complaint.tracking_id,
    detail: String(file.position + 1),
  });
  const kind = file.media_type.startsWith('image/') ? 'inline' : 'attachment';
  context.header('Content-Type', file.media_type);
  context.header('Content-Disposition', kind);
  context.header('Content-Security-Policy', "sandbox; default-src 'none'; frame-ancestors 'none'");
  return context.body((await storage.get(file.storage_key)) as Uint8Array<ArrayBuffer>);
}

function nameOf(entry: { name: string } | undefined): string | null {
  return entry?.name ?? null;
}
