import type { Named } from '../wire.js';

/** `EvidenceRowWire` is what an office did with the public reports that were filed in a month. */
export interface EvidenceRowWire {
  /** YYYY-MM; null over all months. */
  month: string | null;
  /** Null for reports that no office has, and over all offices. */
  office: Named | null;
  total: number;
  answered: number;
  /** Answered, or late already. */
  due: number;
  answered_in_time: number;
  /** Of those that are due, 0 to 1. */
  on_time_rate: number | null;
  /** From the filing to the first answer. */
  median_working_hours: number | null;
  done: number;
  /** Reports that were opened again at least once. */
  reopened: number;
  ratings: { count: number; mean: number | null };
}

/** `GET evidence` */
export interface EvidenceWire {
  /** Days of filing, YYYY-MM-DD, both counted. */
  from: string;
  to: string;
  /** The day on which it was counted: what is late changes by the day. */
  as_of: string;
  data: readonly EvidenceRowWire[];
  by_office: readonly EvidenceRowWire[];
  all: EvidenceRowWire;
  /** The public export from which anybody reckons the same, and the columns that it takes. */
  recompute: {
    url: string;
    columns: readonly string[];
    office_hours: { opens: number; closes: number };
  };
}
