import type { WishState } from '../../../../src/contract/reporting/wish.js';

/** `WishesReportWire` is what a table of aspirations comes to, by `POST wishes.csv`; shared with the desk's page. */
export interface WishesReportWire {
  /** True where nothing is written, whatever stands in it. */
  is_preview: boolean;
  /** Lines with something in them. */
  lines: number;
  /** Aspirations that it changes, or has changed, by their new state. */
  changed: Partial<Record<WishState, number>>;
  /** Lines that say what is known. */
  same: number;
  /** Lines that can't be taken: the first of them, each with its way out. With any, nothing is written. */
  faults: readonly WishFaultWire[];
  faults_total: number;
  /** How the file was read, where that may have spoilt letters. */
  notes: readonly string[];
  /** Sent back with the same table, it refuses what has changed since. */
  version: string;
}

export interface WishFaultWire {
  line: number;
  /** A column's name; `row` for cells that don't stand below their columns. */
  field: string;
  message: string;
}
