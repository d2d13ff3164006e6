import type { ColumnType, Generated } from 'kysely';
import type { NullableTimestamp, Timestamp } from './timestamps.js';

/** `DeskTables` are what officers do beside a report's own life (migrations 0050, 0051, 0060 and 0087). */
export interface DeskTables {
  desk_acts: DeskActTable;
  report_hands: ReportHandsTable;
  internal_notes: InternalNoteTable;
  answer_drafts: AnswerDraftTable;
  answer_templates: AnswerTemplateTable;
  merged_reports: MergedReportTable;
  desk_looks: DeskLookTable;
  late_reasons: LateReasonTable;
  escalations: EscalationTable;
  promises: PromiseTable;
}

/** `DeskActTable` has officers' deeds: what waits until nothing can take it back, and what was asked for lately. */
export interface DeskActTable {
  /** 128 random bits, base64url. */
  id: string;
  complaint_id: number;
  officer_id: number;
  /** As in the deed's address: `verify`, `respond`, … */
  act: string;
  /** The call's body, as JSON; null once the deed is done or taken back, so that no words are kept twice. */
  body: ColumnType<Record<string, unknown> | null, string | null, string | null>;
  /** SHA-256 of the route and `Idempotency-Key`; null for a call without one. */
  key_hash: string | null;
  fingerprint: string | null;
  asked_at: Timestamp;
  /** When it is done, unless it was taken back. */
  due_at: Timestamp;
  state: 'held' | 'done' | 'undone' | 'failed';
  /** Error code of a deed that could not be done when its time came. */
  failure: string | null;
}

/** `ReportHandsTable` says whose a report is at the desk; no row for nobody's. */
interface ReportHandsTable {
  complaint_id: number;
  assignee_id: number | null;
  /** YYYY-MM-DD; until that day's beginning the report stays out of the queue. */
  snoozed_until: ColumnType<string | null, string | null, string | null>;
  /** Offices that gave it back, by id; the last one at the end. */
  handed_back_by: Generated<string[]>;
}

type InstitutionColumn = ColumnType<string | null, string | null | undefined, string | null>;

/** `InternalNoteTable` has what officers write to officers. No reporter, public page or export reads it. */
interface InternalNoteTable {
  id: Generated<number>;
  complaint_id: number;
  officer_id: number;
  /** The office that had the report; null for the agency. Other offices don't read it. */
  institution_id: InstitutionColumn;
  content: string;
  created_at: Timestamp;
}

/** `AnswerDraftTable` has words that were typed and not sent, for whoever opens the report next. */
export interface AnswerDraftTable {
  complaint_id: number;
  /** `respond`, `note` or `internal-note`. */
  kind: string;
  content: string;
  officer_id: number;
  /** The writer's office; empty for the agency. Other offices don't read it. */
  institution_id: string;
  updated_at: Timestamp;
}

/** `AnswerTemplateTable` has an office's ready sentences. */
interface AnswerTemplateTable {
  id: Generated<number>;
  /** Null for the whole agency's. */
  institution_id: string | null;
  name: string;
  /** The deed whose words it gives: `respond`, `note`, `reject`, `archive`, `hold`. */
  act: string;
  category_id: string | null;
  content: string;
  /** `1` to `9`, pressed at the desk; null for none. */
  key: string | null;
}

/** `MergedReportTable` leads from a report to the one that it went into. */
interface MergedReportTable {
  complaint_id: number;
  into_id: number;
  officer_id: number;
  at: Timestamp;
}

/** `DeskLookTable` says who has a report open; kept for a minute, and lost where the database stops hard. */
interface DeskLookTable {
  complaint_id: number;
  officer_id: number;
  at: Timestamp;
}

/** `LateReasonTable` has an office's words on why it is late, shown beside the lateness. */
interface LateReasonTable {
  id: Generated<number>;
  complaint_id: number;
  officer_id: number;
  content: string;
  /** Masked text for the public; empty where `mask_version` is 0. */
  public_content: Generated<string>;
  mask_version: Generated<number>;
  at: Timestamp;
}

/** `EscalationTable` has reports that a superior sees because a day passed; an answer ends it, and the row stays. */
interface EscalationTable {
  complaint_id: number;
  /** The account above the report's officer or office; null for whoever verifies. */
  superior_id: number | null;
  /** `cause`: `overdue`, `snooze` or `promise`, whichever day passed. */
  cause: string;
  /** `day` of the cause, YYYY-MM-DD: the same cause of the same day escalates a report once. */
  day: string;
  at: Timestamp;
  ended_at: NullableTimestamp;
}

/** `PromiseTable` has each day that a public answer promised; a trigger on `complaints` keeps it. */
interface PromiseTable {
  id: Generated<number>;
  complaint_id: number;
  /** The office that had the report. */
  institution_id: string | null;
  institution_name: string | null;
  /** YYYY-MM-DD */
  promised_at: string;
  /** When its office first answered without a public day behind it, or the report was done. */
  kept_at: NullableTimestamp;
  /** Whether the report is public. */
  is_shown: boolean;
}
