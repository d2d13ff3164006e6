import type { NullableTimestamp } from './timestamps.js';

/** `ImportedRowTable` has rows of files that were taken over, so that none is taken twice. */
export interface ImportedRowTable {
  source: string;
  /** Keyed hash of what the row is known by. */
  row_key: string;
  /** Keyed hash of all that was taken of it. */
  fingerprint: string;
  /** The second in which it was written, where its file tells it. */
  moment: NullableTimestamp;
  /** Hash of the file's bytes, and the row's line in it. */
  file: string;
  line: number;
  /** The report that it became, or that it answers. */
  complaint_id: number;
}
