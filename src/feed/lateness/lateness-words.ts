import type { Lateness } from '../../contract/public/lateness.js';
import { dateFormat, numberFormat } from '../../widget/language/formats.js';
import type { MessagesOf } from '../../widget/language/messages-of.js';

const { format: number } = numberFormat('id-ID');
const days = dateFormat('id-ID', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

export const latenessWords = {
  heading: 'Laporan yang terlambat',
  lead: 'Batas waktunya, atau hari yang dijanjikan instansi, sudah lewat.',
  loading: 'Memuat laporan yang terlambat…',
  failed: 'Laporan yang terlambat belum bisa dimuat',
  none: 'Tidak ada laporan yang terlambat.',
  /** Behind a deadline beyond the days whose holidays are known. */
  estimate: 'perkiraan',
  due: (day: string) => `Batas waktu ${day} sudah lewat.`,
  promise: (day: string) => `Dijanjikan selesai ${day}, dan belum.`,
  /** Before the office's own words. */
  reason: 'Alasan instansi:',
  noReason: 'Instansi belum menyebut alasannya.',
  promises: 'Janji instansi',
  /** Which promised days are counted. */
  span: (first: string, last: string) => `Hari yang dijanjikan dari ${first} sampai ${last}.`,
  /** Beside or below a number, or `few`. */
  kept: 'ditepati',
  broken: 'tidak ditepati',
  open: 'belum sampai harinya',
  all: 'Semua instansi',
  few: 'kurang dari 3',
  /** Unfolds the same numbers of each office, of which those below three are left out. */
  offices: 'Menurut instansi',
  fewOut: 'Angka di bawah 3 tidak disebut.',
  /** `4 Desember 2026`, of `2026-12-04`. */
  day: (iso: string) => days.format(new Date(`${iso}T12:00:00Z`)),
  number,
};

/** Words of the view of late reports and promises; loaded with it. */
export type LatenessMessages = MessagesOf<typeof latenessWords>;

/** `lateInWords` says which day has passed; a deadline beyond the known holidays may be off by some days. */
export function lateInWords(
  { dueOn, isPromise }: Lateness,
  m: Pick<LatenessMessages, 'promise' | 'due' | 'day' | 'estimate'>,
  knownUntil: string | null,
): string {
  const day = m.day(dueOn);
  if (isPromise) return m.promise(day);
  return m.due(knownUntil !== null && dueOn > knownUntil ? `${day} (${m.estimate})` : day);
}
