import type { Generated } from 'kysely';
import type { Timestamp } from './timestamps.js';

/** `LegalHoldTable`: the law wants the report's data kept; nothing erases them until the hold ends. */
export interface LegalHoldTable {
  complaint_id: number;
  since: Timestamp;
  /** An officer's reason, for officers. */
  reason: string;
  /** JSON of the report as it was when withdrawn under the hold; null while it is in its own tables. */
  sealed: string | null;
  /** Reasons for lateness that no longer stand (migration 0092); null for none. */
  late_reasons: Generated<HeldReason[] | null>;
}

/** `HeldReason` is what an office said of its lateness, and an officer's account; `at` is a time as JSON has it. */
export interface HeldReason {
  content: string;
  officer_id: number;
  at: string;
}

/** `SealedFileTable` has files of withdrawn reports that a hold keeps. */
export interface SealedFileTable {
  storage_key: string;
  complaint_id: number;
}
