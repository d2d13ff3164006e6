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
  due: (day: string) => `Batas waktu ${day} sudah lewat.`,
  promise: (day: string) => `Dijanjikan selesai ${day}, dan belum.`,
  /** Before the office's own words. */
  reason: 'Alasan instansi:',
  noReason: 'Instansi belum menyebut alasannya.',
  promises: 'Janji instansi',
  /** Which promised days are counted. */
  span: (first: string, last: string) => `Hari yang dijanjikan dari ${first} sampai ${last}.`,
  /** Each is a number, or `few`. */
  line: (kept: string, broken: string, open: string) =>
    `${kept} ditepati, ${broken} tidak ditepati, ${open} belum sampai harinya`,
  all: 'Semua instansi',
  few: 'kurang dari 3',
  /** `4 Desember 2026`, of `2026-12-04`. */
  day: (iso: string) => days.format(new Date(`${iso}T12:00:00Z`)),
  number,
};

/** Words of the view of late reports and promises; loaded with it. */
export type LatenessMessages = MessagesOf<typeof latenessWords>;
