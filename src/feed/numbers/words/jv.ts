import type { FiguresMessages } from './words.js';

const LOCALE = ['jv', 'id-ID'];
const number = (value: number) => value.toLocaleString(LOCALE, { maximumFractionDigits: 1 });

const monthIn = (month: string, style: 'long' | 'short') =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString(LOCALE, {
    month: style,
    year: style === 'long' ? 'numeric' : '2-digit',
    timeZone: 'UTC',
  });
const percent = (rate: number) => `${number(Math.round(rate * 100))} %`;

/** Javanese. */
export const figuresJv: FiguresMessages = {
  period: 'Wekdal',
  periods: {
    30: '30 dinten pungkasan',
    91: '3 wulan pungkasan',
    365: '12 wulan pungkasan',
    year: 'Taun menika',
    all: 'Sedaya wekdal',
  },
  loading: 'Saweg ngetang laporan…',
  failed: 'Angkanipun dereng saged dipunmuat',
  none: 'Mboten wonten laporan ing wekdal menika.',
  total: (count) => `${number(count)} laporan`,
  shown: (count) => `Angka saking ${number(count)} laporan.`,
  byMonth: 'Laporan saben wulan',
  byStatus: 'Sampun dumugi pundi',
  byCategory: 'Bab menapa',
  byOffice: 'Instansi ingkang nandangi',
  officeLead:
    'Wangsulan sepisan dipunetang mawi jam kerja, wiwit laporan mlebet; sapalih laporan dipunwangsuli langkung enggal. Trep wekdal tegesipun dipunwangsuli salebeting wates dinten kerja.',
  month: 'Wulan',
  status: 'Status',
  category: 'Bab laporan',
  office: 'Instansi',
  reports: 'Laporan',
  done: 'Rampung',
  firstAnswer: 'Wangsulan sepisan (jam kerja)',
  onTime: 'Trep wekdal',
  monthName: (month) => monthIn(month, 'long'),
  monthShort: (month) => monthIn(month, 'short'),
  peak: (month, count) => `Paling kathah: ${monthIn(month, 'long')}, ${number(count)} laporan`,
  number,
  hours: (value) => (value === null ? '–' : number(value)),
  share: (rate) => (rate === null ? '–' : percent(rate)),
  answer: (hours) =>
    hours === null ? 'Dereng wonten wangsulan' : `Wangsulan sepisan: ${number(hours)} jam kerja`,
  inTime: (rate) => (rate === null ? 'Dereng wonten ingkang dumugi wates' : `Trep wekdal: ${percent(rate)}`),
  doneOf: (done, total) => `${number(done)} saking ${number(total)} rampung`,
  table: 'Pirsani dados tabel',
  csv: 'Undhuh CSV',
  csvName: 'angka-laporan.csv',
  rest: (count) => `${number(count)} sanesipun wonten ing tabel.`,
};
