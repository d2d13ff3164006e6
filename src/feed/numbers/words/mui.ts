import type { FiguresMessages } from './words.js';

const LOCALE = ['mui', 'id-ID'];
const number = (value: number) => value.toLocaleString(LOCALE, { maximumFractionDigits: 1 });

const monthIn = (month: string, style: 'long' | 'short') =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString(LOCALE, {
    month: style,
    year: style === 'long' ? 'numeric' : '2-digit',
    timeZone: 'UTC',
  });
const percent = (rate: number) => `${number(Math.round(rate * 100))} %`;

/** Palembang Malay. */
export const figuresMui: FiguresMessages = {
  period: 'Waktunyo',
  periods: {
    30: '30 hari belakangan',
    91: '3 bulan belakangan',
    365: '12 bulan belakangan',
    year: 'Taun ini',
    all: 'Dari awal',
  },
  loading: 'Lagi ngitung laporan…',
  failed: 'Angkanyo belom pacak dimuat',
  none: 'Katek laporan di waktu ini.',
  total: (count) => `${number(count)} laporan`,
  shown: (count) => `Angka dari ${number(count)} laporan.`,
  byMonth: 'Laporan tiap bulan',
  byStatus: 'Sudah sampe mano',
  byCategory: 'Tentang apo',
  byOffice: 'Instansi yang ngurus',
  officeLead:
    'Jawaban pertamo diitung pake jam kerjo, dari laporan masuk; separo laporan dijawab lebih cepet. Tepat waktu artinyo dijawab sebelom lewat batas hari kerjo.',
  month: 'Bulan',
  status: 'Status',
  category: 'Topik',
  office: 'Instansi',
  reports: 'Laporan',
  done: 'Selesai',
  firstAnswer: 'Jawaban pertamo (jam kerjo)',
  onTime: 'Tepat waktu',
  monthName: (month) => monthIn(month, 'long'),
  monthShort: (month) => monthIn(month, 'short'),
  peak: (month, count) => `Paling banyak: ${monthIn(month, 'long')}, ${number(count)} laporan`,
  number,
  hours: (value) => (value === null ? '–' : number(value)),
  share: (rate) => (rate === null ? '–' : percent(rate)),
  answer: (hours) => (hours === null ? 'Belom ado jawaban' : `Jawaban pertamo: ${number(hours)} jam kerjo`),
  inTime: (rate) => (rate === null ? 'Belom ado yang sampe batas' : `Tepat waktu: ${percent(rate)}`),
  doneOf: (done, total) => `${number(done)} dari ${number(total)} selesai`,
  table: 'Jingok sebagai tabel',
  csv: 'Unduh CSV',
  csvName: 'angka-laporan.csv',
  rest: (count) => `${number(count)} lainnyo ado di tabel.`,
};
