import type { Timestamp } from './timestamps.js';

/** The law wants what is known of a report kept: nothing erases it until the hold ends. */
export interface LegalHoldTable {
  complaint_id: number;
  since: Timestamp;
  /** An officer's words, for officers. */
  reason: string;
  /** JSON of all that the report was when it was withdrawn under the hold; null while it still stands in its tables. */
  sealed: string | null;
}

/** Files of withdrawn reports that a hold keeps. */
export interface SealedFileTable {
  storage_key: string;
  complaint_id: number;
}
