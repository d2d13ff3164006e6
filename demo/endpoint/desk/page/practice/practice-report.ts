import type { StatusCode } from '../../../../../src/contract/statuses.js';
import type { ActWire, DraftWire, Named, NoteWire, RowWire } from '../../wire.js';

/** `PracticeFile` is a drawing by its name in `PICTURES`. */
interface PracticeFile {
  id: string;
  picture: string;
  isReleased: boolean;
}

interface PracticeTalk {
  author: 'reporter' | 'office';
  content: string;
  at: string;
  isPrivate: boolean;
}

/** `PracticeReport` is all that the practice queue knows of a report; nothing of it leaves the page. */
export interface PracticeReport {
  id: string;
  title: string;
  content: string;
  status: StatusCode;
  classification: '1' | '2' | '3';
  topic: Named;
  village: Named;
  office: Named | null;
  proposed: Named | null;
  createdAt: string;
  dueAt: string | null;
  promisedAt: string | null;
  isSecret: boolean;
  isAnonymous: boolean;
  doubt: string | null;
  supports: number;
  reporter: string | null;
  files: PracticeFile[];
  talk: PracticeTalk[];
  logs: { content: string; at: string }[];
  notes: NoteWire[];
  drafts: DraftWire[];
  redactions: { title: [number, number][]; content: [number, number][] };
  isWithheld: boolean;
  assignee: { name: string; display_name: string } | null;
  snoozedUntil: string | null;
  lateReason: string | null;
  mergedInto: string | null;
  near: string[];
  acts: (ActWire & { before: PracticeReport })[];
  /** Counts changes. */
  changes: number;
}

export const OFFICES: readonly Named[] = [
  { id: 'latihan-pu', name: 'Dinas Pekerjaan Umum' },
  { id: 'latihan-lh', name: 'Dinas Lingkungan Hidup' },
  { id: 'latihan-hub', name: 'Dinas Perhubungan' },
  { id: 'latihan-dukcapil', name: 'Dinas Kependudukan' },
];
export const VILLAGES: readonly Named[] = [
  { id: 'latihan-pelangi', name: 'Desa Pelangi' },
  { id: 'latihan-embun', name: 'Desa Embun Pagi' },
  { id: 'latihan-kunang', name: 'Kelurahan Kunang' },
  { id: 'latihan-awan', name: 'Desa Awan Biru' },
];
export const TOPICS: readonly Named[] = [
  { id: 'latihan-jalan', name: 'Jalan rusak' },
  { id: 'latihan-lampu', name: 'Lampu jalan' },
  { id: 'latihan-sampah', name: 'Sampah' },
  { id: 'latihan-ktp', name: 'KTP dan KK' },
  { id: 'latihan-lain', name: 'Lain-lain' },
];

/** Which statuses a report may get from where it stands. */
const BECOME: Readonly<Record<StatusCode, readonly StatusCode[]>> = {
  unverified: ['verified', 'held', 'archived', 'rejected'],
  verified: ['in_progress', 'responded', 'held', 'archived'],
  in_progress: ['in_progress', 'responded', 'held', 'done'],
  responded: ['responded', 'done'],
  reopened: ['in_progress', 'responded', 'held', 'done'],
  held: ['verified', 'archived', 'rejected'],
  done: [],
  archived: [],
  rejected: [],
};

export const canBecome = ({ status, mergedInto }: PracticeReport): readonly StatusCode[] =>
  mergedInto === null ? BECOME[status] : [];

/** `waitsFor` is who has to act next. */
export function waitsFor({ status }: PracticeReport): RowWire['waits_for'] {
  if (['unverified', 'verified', 'held'].includes(status)) return 'verifier';
  if (status === 'responded') return 'reporter';
  return ['in_progress', 'reopened'].includes(status) ? 'office' : null;
}

/** `isReplied`: the reporter wrote last, and somebody has to answer. */
export const isReplied = (report: PracticeReport): boolean =>
  report.talk.at(-1)?.author === 'reporter' && canBecome(report).length > 0;

export const isOverdue = (report: PracticeReport, now: number): boolean =>
  report.dueAt !== null && Date.parse(report.dueAt) < now && canBecome(report).length > 0;
