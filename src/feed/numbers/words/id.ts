import type { FiguresMessages } from './words.js';

const number = (value: number) => value.toLocaleString('id-ID', { maximumFractionDigits: 1 });

const monthIn = (month: string, style: 'long' | 'short') =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString('id-ID', {
    month: style,
    year: style === 'long' ? 'numeric' : '2-digit',
    timeZone: 'UTC',
  });
const percent = (rate: number) => `${number(Math.round(rate * 100))} %`;

export const figuresId: FiguresMessages = {
  period: 'Waktu',
  periods: {
    30: '30 hari terakhir',
    91: '3 bulan terakhir',
    365: '12 bulan terakhir',
    year: 'Tahun ini',
    all: 'Semua waktu',
  },
  loading: 'Menghitung laporan…',
  failed: 'Angka belum bisa dimuat',
  none: 'Tidak ada laporan pada waktu ini.',
  total: (count) => `${number(count)} laporan`,
  shown: (count) => `Angka dari ${number(count)} laporan.`,
  byMonth: 'Laporan setiap bulan',
  byStatus: 'Sudah sampai di mana',
  byCategory: 'Tentang apa',
  byOffice: 'Instansi yang menangani',
  officeLead:
    'Jawaban pertama dihitung dalam jam kerja, dari laporan masuk; setengah dari laporan dijawab lebih cepat. Tepat waktu berarti dijawab dalam batas hari kerja.',
  month: 'Bulan',
  status: 'Status',
  category: 'Kategori',
  office: 'Instansi',
  reports: 'Laporan',
  done: 'Selesai',
  firstAnswer: 'Jawaban pertama (jam kerja)',
  onTime: 'Tepat waktu',
  monthName: (month) => monthIn(month, 'long'),
  monthShort: (month) => monthIn(month, 'short'),
  peak: (month, count) => `Paling banyak: ${monthIn(month, 'long')}, ${number(count)} laporan`,
  number,
  hours: (value) => (value === null ? '–' : number(value)),
  share: (rate) => (rate === null ? '–' : percent(rate)),
  answer: (hours) => (hours === null ? 'Belum ada jawaban' : `Jawaban pertama: ${number(hours)} jam kerja`),
  inTime: (rate) => (rate === null ? 'Belum ada yang jatuh tempo' : `Tepat waktu: ${percent(rate)}`),
  doneOf: (done, total) => `${number(done)} dari ${number(total)} selesai`,
  table: 'Lihat sebagai tabel',
  csv: 'Unduh CSV',
  csvName: 'angka-laporan.csv',
  rest: (count) => `${number(count)} lainnya ada di tabel.`,
};
