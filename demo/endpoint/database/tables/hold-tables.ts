import type { Timestamp } from './timestamps.js';

/** `LegalHoldTable`: the law wants the report's data kept; nothing erases them until the hold ends. */
export interface LegalHoldTable {
  complaint_id: number;
  since: Timestamp;
  /** An officer's reason, for officers. */
  reason: string;
  /** JSON of the report as it was when withdrawn under the hold; null while it is in its own tables. */
  sealed: string | null;
}

/** `SealedFileTable` has files of withdrawn reports that a hold keeps. */
export interface SealedFileTable {
  storage_key: string;
  complaint_id: number;
}
