import type { Period } from './numbers-state.js';
import type { MessagesOf } from '../../widget/language/messages-of.js';

const number = (value: number) => value.toLocaleString('id-ID', { maximumFractionDigits: 1 });

const monthIn = (month: string, style: 'long' | 'short') =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString('id-ID', {
    month: style,
    year: 'numeric',
    timeZone: 'UTC',
  });
/** Nobody reckons days out of hundreds of hours; a working day has eight. */
const waited = (hours: number) =>
  hours < 8 ? `${number(hours)} jam kerja` : `sekitar ${number(Math.round(hours / 8))} hari kerja`;
const percent = (rate: number) => `${number(Math.round(rate * 100))}%`;

export const figuresWords = {
  period: 'Waktu',
  periods: {
    30: '30 hari terakhir',
    91: '3 bulan terakhir',
    365: '12 bulan terakhir',
    year: 'Tahun ini',
    all: 'Semua waktu',
  } satisfies Record<Period, string>,
  loading: 'Menghitung laporan…',
  failed: 'Angka belum bisa dimuat',
  none: 'Tidak ada laporan pada waktu ini.',
  total: (count: number) => `${number(count)} laporan`,
  /** Announced when numbers have arrived. */
  shown: (count: number) => `Angka dari ${number(count)} laporan.`,
  about: 'Sebagian angka perkiraan, dihitung dari laporan terbaru.',
  byMonth: 'Laporan setiap bulan',
  byStatus: 'Sudah sampai di mana',
  byCategory: 'Tentang apa',
  byOffice: 'Instansi yang menangani',
  officeLead:
    'Jawaban pertama dihitung dalam jam kerja, dari laporan masuk; setengah dari laporan dijawab lebih cepat. Tepat waktu berarti dijawab dalam batas hari kerja.',
  month: 'Bulan',
  status: 'Status',
  category: 'Topik',
  office: 'Instansi',
  reports: 'Laporan',
  done: 'Selesai',
  firstAnswer: 'Jawaban pertama (jam kerja)',
  onTime: 'Tepat waktu',
  /** `Agustus 2026`, of `2026-08`. */
  monthName: (month: string) => monthIn(month, 'long'),
  /** `Agu 26` */
  monthShort: (month: string) => monthIn(month, 'short'),
  peak: (month: string, count: number) =>
    `Paling banyak: ${monthIn(month, 'long')}, ${number(count)} laporan`,
  number,
  hours: (value: number | null) => (value === null ? '–' : number(value)),
  share: (rate: number | null) => (rate === null ? '–' : percent(rate)),
  answer: (hours: number | null) =>
    hours === null ? 'Belum ada jawaban' : `Jawaban pertama: ${waited(hours)}`,
  inTime: (rate: number | null) =>
    rate === null ? 'Belum ada yang jatuh tempo' : `Tepat waktu: ${percent(rate)}`,
  doneOf: (done: number, total: number) => `${number(done)} dari ${number(total)} selesai`,
  /** Reports whose office is late today, by office. */
  late: 'Terlambat sekarang',
  /** @param total null for fewer than three */
  lateTotal: (total: number | null) =>
    total === null
      ? 'Kurang dari 3 laporan terlambat.'
      : `Sedikitnya ${number(total)} laporan terlambat. Instansi dengan kurang dari 3 tidak disebut.`,
  table: 'Lihat sebagai tabel',
  csv: 'Unduh CSV',
  csvName: 'angka-laporan.csv',
  rest: (count: number) => `${number(count)} lainnya ada di tabel.`,
};

/** Words of the numbers in one language; loaded with them. */
export type FiguresMessages = MessagesOf<typeof figuresWords>;
