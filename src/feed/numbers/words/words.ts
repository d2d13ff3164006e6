import type { Period } from '../numbers-state.js';

/** What the numbers say, in one language; fetched with them. */
export interface FiguresMessages {
  period: string;
  periods: Record<Period, string>;
  loading: string;
  failed: string;
  none: string;
  total: (count: number) => string;
  /** Read out when numbers arrived. */
  shown: (count: number) => string;
  byMonth: string;
  byStatus: string;
  byCategory: string;
  byOffice: string;
  officeLead: string;
  month: string;
  status: string;
  category: string;
  office: string;
  reports: string;
  done: string;
  firstAnswer: string;
  onTime: string;
  /** `Agustus 2026`, of `2026-08`. */
  monthName: (month: string) => string;
  /** `Agu 26` */
  monthShort: (month: string) => string;
  peak: (month: string, count: number) => string;
  number: (value: number) => string;
  hours: (value: number | null) => string;
  share: (rate: number | null) => string;
  answer: (hours: number | null) => string;
  inTime: (rate: number | null) => string;
  doneOf: (done: number, total: number) => string;
  table: string;
  csv: string;
  csvName: string;
  rest: (count: number) => string;
}
