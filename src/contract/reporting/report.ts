/** `Report` with its history (contract §6; the gateway's shapes in its detail answer). */
import * as z from 'zod/mini';
import { attachments, reportAttachmentWire, type ReportAttachment } from './followups.js';
import { clockWire } from './clocks.js';
import { wishWire } from './wish.js';
import { informationWire } from '../information/information.js';
import { resultsOf } from '../envelope.js';
import { confirmationsWire } from '../public/confirm.js';
import { buildFeedItem, feedFields, feedItemShape, type FeedItem } from '../public/feed.js';
import { readDate, readDay } from '../dates.js';
import { fillTemplate, markup } from '../markup.js';
import {
  date,
  demands,
  flag,
  isRecord,
  optionalId,
  optionalText,
  readItems,
  readOrThrow,
  reads,
  readsObject,
  text,
  toId,
  toRecord,
  toText,
} from '../read.js';
import { dayIn } from '../working-days.js';
import { wireDate, wireDay, wireId, wireNamed, wireResults, shownAnswerWire } from '../wire.js';

/** A step in a report's history. Dates are ISO 8601 in UTC, texts are plain with their placeholders filled. */
export type LogEntry = {
  id: string | null;
  date: string | null;
  content: string;
  from: string | null;
  to: string | null;
  /** Status names, not codes. */
  statusOld: string | null;
  statusNew: string | null;
  attachments: ReportAttachment[];
  /** True when written at the national gateway. */
  fromNational: boolean;
};

const RELAY_STATES = ['none', 'waiting', 'sent', 'parked'] as const;
export type RelayState = (typeof RELAY_STATES)[number];

/** Answer to an extra question of the category, with the question's label. */
type ShownAnswer = { label: string; content: string };

/** Forwarding to the national gateway. Times are ISO 8601 in UTC. */
type Relay = {
  /** `none` for an unknown state. */
  state: RelayState;
  /** The report's number there; if there is one, the report has arrived, whatever the state. */
  nationalId: string | null;
  /** Time since which it has been in this state. */
  since: string | null;
  /** Time of the next try of a waiting report, if known and in the future. */
  nextTryAt: string | null;
};

export type Report = FeedItem & {
  content: string;
  dispositionId: string | null;
  statusLogs: { note: string; timestamp: string | null }[];
  attachments: ReportAttachment[];
  /** ISO 8601 in UTC; overrides any reckoning of the widget. */
  deadlineAt: string | null;
  /** The report's clocks, as they came: `clockKind` reads them where their days may be asked for. */
  clocks?: unknown;
  /** An aspiration's way, as it came: `readWish` reads it where it is shown. */
  wish?: unknown;
  /** Neighbours' answers, as they came: `toConfirmations` reads them where they are shown. */
  confirmations?: unknown;
  /** How far a request for public information is, as it came: read where something may be done. */
  information?: unknown;
  /** Day that the office promised in its last answer, `YYYY-MM-DD`. */
  promisedAt: string | null;
  /** Why the office is late, in its own words. */
  lateReason?: string | null;
  /** Day until which its reporter lets the question rest, `YYYY-MM-DD`; told to the reporter alone. */
  waitsUntil: string | null;
  relay: Relay;
  /** Answers that the reader may see. */
  answers?: ShownAnswer[];
  /** Number of the public report that this one was merged into; told to its reporter alone. */
  mergedInto?: string | null;
  /** True when the access code opened the report; `isAnonymous` and `isSecret` are told only then, else `false`. */
  isOwner: boolean;
  isAnonymous: boolean;
  isSecret: boolean;
  logs: LogEntry[];
};

/** Whether the reporter of an answered report lets the question rest: until the promised day it isn't asked. */
export const isResting = (
  { statusCode, waitsUntil }: Pick<Report, 'statusCode' | 'waitsUntil'>,
  timezone: string,
  now: Date,
): boolean => statusCode === 'responded' && (waitsUntil ?? '') > dayIn(timezone, now);

const words = /* @__PURE__ */ demands(toText);
const shownAnswer = /* @__PURE__ */ readsObject({ label: words, content: words });

/** A name out of `{id, name}` or plain text. */
const nameOf = /* @__PURE__ */ reads((value) => toText(isRecord(value) ? value.name : value));

const logEntry = /* @__PURE__ */ readsObject(
  {
    id: optionalId,
    date,
    content: markup,
    institution_from: nameOf,
    institution_to: nameOf,
    status_old: nameOf,
    status_new: nameOf,
    attachments,
    from_national: flag,
  },
  ({ institution_from, institution_to, status_old, status_new, ...log }): LogEntry => ({
    id: log.id,
    date: log.date,
    content: fillTemplate(log.content, {
      institution_from,
      institution_to,
      institution_from_link: institution_from,
      institution_to_link: institution_to,
      status_old,
      status_new,
    }),
    from: institution_from,
    to: institution_to,
    statusOld: status_old,
    statusNew: status_new,
    attachments: log.attachments,
    fromNational: log.from_national,
  }),
);

const statusLog = /* @__PURE__ */ readsObject({ note: markup, timestamp: date });

function toRelay(value: unknown): Relay {
  const relay = toRecord(value);
  return {
    state: RELAY_STATES.find((state) => state === relay.state) ?? 'none',
    nationalId: toId(relay.national_id),
    since: readDate(relay.since),
    nextTryAt: readDate(relay.next_try_at),
  };
}

// @__NO_SIDE_EFFECTS__
function reportReader() {
  return readsObject(
    {
      ...feedFields,
      content: text,
      disposition_id: optionalId,
      status_logs: reads((value) => readItems(value, statusLog)),
      attachments,
      deadline_at: date,
      clocks: reads((value) => value),
      wish: reads((value) => value),
      confirmations: reads((value) => value),
      information: reads((value) => value),
      promised_at: reads(readDay),
      late_reason: optionalText,
      waits_until: reads(readDay),
      relay: reads(toRelay),
      fields: reads((value) => readItems(value, shownAnswer)),
      merged_into: optionalId,
      is_owner: flag,
      is_anonymous: flag,
      is_secret: flag,
      logs: reads((value) => readItems(value, logEntry)),
    },
    (report): Report => ({
      ...buildFeedItem(report),
      content: report.content,
      dispositionId: report.disposition_id,
      statusLogs: report.status_logs,
      attachments: report.attachments,
      deadlineAt: report.deadline_at,
      clocks: report.clocks,
      wish: report.wish,
      confirmations: report.confirmations,
      information: report.information,
      promisedAt: report.promised_at,
      lateReason: report.late_reason,
      waitsUntil: report.waits_until,
      relay: report.relay,
      answers: report.fields,
      mergedInto: report.merged_into,
      isOwner: report.is_owner,
      isAnonymous: report.is_anonymous,
      isSecret: report.is_secret,
      logs: report.logs,
    }),
  );
}

/**
 * @param json the whole answer: the report in `results.data`, its logs in `results.data_logs`
 * @param askedFor the number asked for: the gateway's own detail does not repeat it
 * @throws a zod error when there is no report, or no status and no text in it
 */
export function readReport(json: unknown, askedFor?: string): Report {
  const results = resultsOf(json);
  const { data, data_logs: logs } = toRecord(results);
  const report =
    isRecord(data) && (toText(data.status_code) ?? toText(data.status_name) ?? toText(data.content));
  const number =
    isRecord(data) && (toId(data.tracking_id) ?? toId(data.complaint_id) ?? askedFor ?? toId(data.id));
  return readOrThrow(reportReader(), report ? { ...(data as object), tracking_id: number, logs } : null);
}

export const logEntryWire = /* @__PURE__ */ z.strictObject({
  id: wireId(),
  date: wireDate(),
  content: z.string(),
  institution_from: z.nullable(wireNamed()),
  institution_to: z.nullable(wireNamed()),
  status_old: z.nullable(z.strictObject({ name: z.string() })),
  status_new: z.nullable(z.strictObject({ name: z.string() })),
  data: z.optional(z.nullable(z.string())),
  attachments: z.array(reportAttachmentWire),
  /** True when written at the national gateway. */
  from_national: z.optional(z.boolean()),
});
export type LogEntryWire = z.infer<typeof logEntryWire>;

export const reportWire = /* @__PURE__ */ z.strictObject({
  ...feedItemShape,
  content: z.string(),
  disposition_id: z.nullable(wireId()),
  status_logs: z.array(z.strictObject({ note: z.string(), timestamp: wireDate() })),
  attachments: z.array(reportAttachmentWire),
  deadline_at: z.nullable(wireDate()),
  /** The report's clocks, one of each kind; that of the present turn first, whose `due_at` is `deadline_at`. */
  clocks: z.optional(z.array(clockWire)),
  /** The way of a verified aspiration into the village's plan. */
  wish: z.optional(wishWire),
  /** Neighbours' answers about a report that an office called answered or done; missing where they aren't asked. */
  confirmations: z.optional(confirmationsWire),
  /** Day by which the office promised, in its last answer, to have done it. */
  promised_at: z.optional(z.nullable(wireDay())),
  /** Why the office is late, in its own words. */
  late_reason: z.optional(z.nullable(z.string())),
  /** How far it is, of a request for public information. */
  information: z.optional(informationWire),
  relay: z.strictObject({
    state: z.enum(RELAY_STATES),
    national_id: z.nullable(wireId()),
    since: z.optional(z.nullable(wireDate())),
    /** Time of the next try of a waiting report, if known and in the future. */
    next_try_at: z.optional(z.nullable(wireDate())),
  }),
  is_owner: z.optional(z.boolean()),
  is_anonymous: z.optional(z.boolean()),
  is_secret: z.optional(z.boolean()),
  /** The promised day, once the reporter said to be asked again only then. */
  waits_until: z.optional(z.nullable(wireDay())),
  /** Answers to the category's extra questions that the reader may see; left out if there are none. */
  fields: z.optional(z.array(shownAnswerWire)),
  /** Number of the public report that this one was merged into, for its reporter. */
  merged_into: z.optional(z.nullable(wireId())),
});
export type ReportWire = z.infer<typeof reportWire>;

export const detailWire = /* @__PURE__ */ wireResults(
  z.strictObject({ data: reportWire, data_logs: z.array(logEntryWire) }),
);
export type DetailWire = z.infer<typeof detailWire>;
