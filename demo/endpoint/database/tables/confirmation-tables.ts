import type { Timestamp } from './timestamps.js';

/** `ConfirmationTables` hold what neighbours answered to "Sudah baik?", and what came of it. */
export interface ConfirmationTables {
  supports: SupportTable;
  confirmations: ConfirmationTable;
  neighbour_reopenings: NeighbourReopeningTable;
}

interface ConfirmationTable {
  complaint_id: number;
  /** SHA-256 of the device's key for this report. */
  key_hash: string;
  /** The device's last answer. */
  is_fixed: boolean;
  /** True where a page's form paid for it, which costs no work. */
  by_form: boolean;
  created_at: Timestamp;
}

interface NeighbourReopeningTable {
  complaint_id: number;
  at: Timestamp;
}

interface SupportTable {
  complaint_id: number;
  /** SHA-256 of the device's key for this report. */
  key_hash: string;
  created_at: Timestamp;
}
