import type { Selectable } from 'kysely';
import { writeDate } from '../../../../src/contract/dates.js';
import type { FeedItemWire } from '../../../../src/contract/public/feed.js';
import type { ReportAttachmentWire, FollowUpWire } from '../../../../src/contract/reporting/followups.js';
import type { ClockWire } from '../../../../src/contract/reporting/clocks.js';
import type { WishWire } from '../../../../src/contract/reporting/wish.js';
import type { LogEntryWire, ReportWire } from '../../../../src/contract/reporting/report.js';
import { routes } from '../../../../src/contract/routes.js';
import type { ShownAnswerWire } from '../../../../src/contract/wire.js';
import { statusOf } from '../../../../src/contract/statuses.js';
import type { View } from './access.js';
import type { AttachmentTable, ComplaintLogTable, FollowUpTable } from '../../database/schema.js';
import type { EndpointConfig } from '../../config.js';
import { isMasked, publicContent, publicTexts } from '../moderation/masked-texts.js';
import { ownAnswers } from '../../questions/stored-answers.js';
import { shownDeadline } from './clocks.js';
import { isReportersWord, reportersTime, timeOfLine } from './told-order.js';
import { filledLine, templateLine, typedWords } from './placeholders.js';
import { EXTENSIONS } from '../../uploads/cleaning/type-by-content.js';
import type { AttachmentType } from '../../capabilities/capabilities.js';

export type Attachment = Selectable<AttachmentTable>;
export type FollowUpRow = Selectable<FollowUpTable>;
export type LogRow = Selectable<ComplaintLogTable>;

/** Characters of the text that a card shows. */
const EXCERPT = 200;

/** The text of a follow-up or a line: as written in the asker's own report, else the stored mask. */
function contentFor(
  { isOwner }: View,
  row: Pick<LogRow, 'content' | 'public_content' | 'mask_version'>,
): string {
  return isOwner ? row.content : publicContent(row);
}

/** `ItemParts` is what a card shows beyond the report itself. */
export interface ItemParts {
  followUps: number;
  attachments: number;
  /** Id of the first released photo; null without one. */
  thumbnailId: string | null;
  /** Name by `publicNames`. */
  reporterName: string;
}

/** `behindTitle` leaves out the title where it was made of the text's first words: a card says nothing twice. */
function behindTitle(title: string, text: string): string {
  const said = title.replace(/\s*…$/, '');
  const rest = text.slice(said.length);
  if (said === '' || !text.startsWith(said) || /^[\p{L}\p{N}]/u.test(rest)) return text;
  const others = rest.replace(/^[\s.,;:!?…]+/, '');
  return others !== '' && title.endsWith('…') ? `…${others}` : others;
}

type Presenting = Pick<EndpointConfig, 'timeZone' | 'masters'>;

/** The public card of a report, or its own reporter's. */
export function presentItem(view: View, parts: ItemParts, { timeZone, masters }: Presenting): FeedItemWire {
  const { complaint } = view;
  const { title, content } = ownOrPublicTexts(view);
  const excerpt = behindTitle(title, content.replace(/\s+/g, ' '));
  const category = complaint.category_id === null ? undefined : masters.category(complaint.category_id);
  const location = complaint.location_id === null ? undefined : masters.location(complaint.location_id);
  const area = location === undefined ? null : masters.locationName(location);
  const status = view.isOwner ? complaint.status_code : complaint.public_status_code;
  return {
    tracking_id: complaint.tracking_id,
    title,
    excerpt: excerpt.length > EXCERPT ? `${excerpt.slice(0, EXCERPT).trimEnd()}…` : excerpt,
    status_code: status,
    status_name: statusName(status),
    classification_id: complaint.classification_id,
    category: category === undefined ? null : { id: category.id, name: category.name },
    disposition_name: complaint.disposition_name,
    reporter_name: parts.reporterName,
    channel: complaint.channel,
    // A place in words may be somebody's door; the public gets the name of the area.
    location_name: (view.isOwner ? complaint.location_text : null) ?? area,
    ...coordinatesFor(view),
    created_at: reportersTime(view, complaint.created_at, timeZone),
    updated_at: writeDate(view.isOwner ? complaint.updated_at : complaint.public_updated_at, timeZone),
    followups_count: parts.followUps,
    supports_count: complaint.supports_count,
    attachments_count: parts.attachments,
    thumbnail_url:
      parts.thumbnailId === null ? null : routes.thumbnail(complaint.tracking_id, parts.thumbnailId),
  };
}

/** `ReportParts` is what Detail shows beyond the report itself. */
interface ReportParts extends Omit<ItemParts, 'attachments'> {
  attachments: Attachment[];
  logs: LogRow[];
  nextTryAt: Date | null;
  /** The public report that this one was merged into. */
  mergedInto: string | null;
  /** Why the office is late, in its words. */
  lateReason: string | null;
  /** The way of an aspiration; null for another report. */
  wish: WishWire | null;
  /** Neighbours' answers; null where they aren't asked. */
  confirmations: ReportWire['confirmations'] | null;
  clocks: ClockWire[];
}

export function presentReport(
  view: View,
  {
    attachments,
    logs,
    nextTryAt,
    mergedInto,
    lateReason,
    wish,
    confirmations,
    clocks,
    ...parts
  }: ReportParts,
  config: Presenting,
): ReportWire {
  const { complaint, isOwner } = view;
  const { timeZone } = config;
  const deadline = shownDeadline(view);
  const isPromisePrivate = !isOwner && complaint.promise_is_private;
  return {
    ...presentItem(view, { ...parts, attachments: attachments.length }, config),
    content: ownOrPublicTexts(view).content,
    disposition_id: complaint.disposition_id,
    status_logs: [...logs].reverse().map((log) => ({
      note: filledLog(log, contentFor(view, log)),
      timestamp: timeOfLine(view, log, timeZone),
    })),
    attachments: attachments.map((attachment) => presentAttachment(view, attachment)),
    deadline_at: deadline && writeDate(deadline, timeZone),
    clocks,
    promised_at: isPromisePrivate ? null : complaint.promised_at,
    relay: relayOf(view, nextTryAt, timeZone),
    ...withAnswers(answersFor(view)),
    ...(lateReason !== null && { late_reason: lateReason }),
    ...(wish !== null && { wish }),
    ...(confirmations && { confirmations }),
    ...(mergedInto !== null && { merged_into: mergedInto }),
    ...(isOwner && {
      is_owner: true,
      is_anonymous: complaint.is_anonymous,
      is_secret: complaint.is_secret,
      waits_until: complaint.waits_until,
    }),
  };
}

/**
 * `relayOf` is how far the report is to the national gateway. Its times are for the reporter alone: the time between
 * two reports tells how many stood between them, secret ones too. Of an anonymous report others are told nothing,
 * because the gateway's own numbers show the order of filing that our drawn moments hide.
 */
function relayOf(
  { complaint, isOwner }: View,
  nextTryAt: Date | null,
  timeZone: string,
): ReportWire['relay'] {
  if (complaint.is_anonymous && !isOwner) return { state: 'none', national_id: null, since: null };
  const { relay_state, national_id, relay_since } = complaint;
  return {
    state: relay_state as ReportWire['relay']['state'],
    national_id,
    since: isOwner && relay_since !== null ? writeDate(relay_since, timeZone) : null,
    ...(nextTryAt !== null && { next_try_at: writeDate(nextTryAt, timeZone) }),
  };
}

/** @param id from `recordId` */
export function presentLog(view: View, log: LogRow, id: string, timeZone: string): LogEntryWire {
  return {
    id,
    date: timeOfLine(view, log, timeZone),
    content: templateLine(contentFor(view, log)),
    institution_from: named(log.institution_from_id, log.institution_from_name),
    institution_to: named(log.institution_to_id, log.institution_to_name),
    status_old: log.status_old === null ? null : { name: log.status_old },
    status_new: log.status_new === null ? null : { name: log.status_new },
    attachments: [],
    ...(log.origin === 'sp4n' && { from_national: true }),
  };
}

/** @param id from `recordId` */
export function presentFollowUp(
  view: View,
  followUp: FollowUpRow,
  id: string,
  attachments: Attachment[],
  timeZone: string,
  pairs: readonly { before: Attachment; after: Attachment }[] = [],
): FollowUpWire {
  return {
    id,
    institution_from_name: followUp.institution_from_name ?? 'Pelapor',
    institution_to_name: followUp.institution_to_name,
    created_at: isReportersWord(followUp)
      ? reportersTime(view, followUp.created_at, timeZone)
      : writeDate(followUp.created_at, timeZone),
    content: typedWords(contentFor(view, followUp)),
    template_code: followUp.template_code,
    attachments: attachments.map((attachment) => presentAttachment(view, attachment)),
    rating: followUp.rating,
    is_secret: followUp.is_private,
    author: followUp.author,
    ...(pairs.length > 0 && {
      pair: pairs.map(({ before, after }) => ({
        before: presentAttachment(view, before),
        after: presentAttachment(view, after),
      })),
    }),
    ...(followUp.origin === 'sp4n' && { from_national: true }),
    ...(view.isOwner && followUp.author === 'reporter' && { is_released: followUp.is_released }),
  };
}

/** The public sees a made-up name: a file's own name may name a person. */
export function presentAttachment(view: View, attachment: Attachment): ReportAttachmentWire {
  const extension = EXTENSIONS[attachment.media_type as AttachmentType];
  return {
    path: routes.file(view.complaint.tracking_id, attachment.id),
    file_name: view.isOwner ? attachment.display_name : `lampiran-${attachment.position + 1}.${extension}`,
    extension,
  };
}

export function statusName(code: string): string {
  return statusOf(code)?.name ?? code;
}

function named(id: string | null, name: string | null): { id: string; name: string } | null {
  return name === null ? null : { id: id ?? name, name };
}

/** A line of history with its placeholders filled. */
export function filledLog(log: LogRow, content = log.content): string {
  return filledLine(content, {
    institution_from: log.institution_from_name,
    institution_to: log.institution_to_name,
    status_old: log.status_old,
    status_new: log.status_new,
  });
}

/** Snapped coordinates are the database's own, so that cards, maps and filters can't differ. */
function coordinatesFor({ complaint, isOwner }: View): { latitude: number | null; longitude: number | null } {
  return isOwner
    ? { latitude: complaint.latitude, longitude: complaint.longitude }
    : { latitude: complaint.public_latitude, longitude: complaint.public_longitude };
}

/** Title and text as the asker may read them. */
export function ownOrPublicTexts({ complaint, isOwner }: View): { title: string; content: string } {
  if (isOwner) return complaint;
  const { public_title, public_content } = publicTexts(complaint);
  return { title: public_title, content: public_content };
}

/** All answers of the asker's own report; else the public ones, once they are masked. */
export function answersFor({ complaint, isOwner }: View): ShownAnswerWire[] {
  if (isOwner) return ownAnswers(complaint.answers);
  return isMasked(complaint) ? (complaint.public_answers ?? []) : [];
}

const withAnswers = (fields: ShownAnswerWire[]): Pick<ReportWire, 'fields'> =>
  fields.length > 0 ? { fields } : {};

/** Whether the asker may see this attachment. */
export function mayRead(view: View, attachment: Pick<Attachment, 'is_released'>): boolean {
  return view.isOwner || attachment.is_released;
}
