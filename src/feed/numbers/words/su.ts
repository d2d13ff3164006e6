import type { FiguresMessages } from './words.js';

const LOCALE = ['su', 'id-ID'];
const number = (value: number) => value.toLocaleString(LOCALE, { maximumFractionDigits: 1 });

const monthIn = (month: string, style: 'long' | 'short') =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString(LOCALE, {
    month: style,
    year: style === 'long' ? 'numeric' : '2-digit',
    timeZone: 'UTC',
  });
const percent = (rate: number) => `${number(Math.round(rate * 100))} %`;

/** Sundanese. */
export const figuresSu: FiguresMessages = {
  period: 'Waktos',
  periods: {
    30: '30 dinten pamungkas',
    91: '3 sasih pamungkas',
    365: '12 sasih pamungkas',
    year: 'Taun ieu',
    all: 'Sadaya waktos',
  },
  loading: 'Nuju ngétang laporan…',
  failed: 'Angkana teu acan tiasa dimuat',
  none: 'Teu aya laporan dina waktos ieu.',
  total: (count) => `${number(count)} laporan`,
  shown: (count) => `Angka tina ${number(count)} laporan.`,
  byMonth: 'Laporan unggal sasih',
  byStatus: 'Parantos dugi ka mana',
  byCategory: 'Perkawis naon',
  byOffice: 'Instansi anu ngurus',
  officeLead:
    'Waleran kahiji diétang ku jam gawé, ti saprak laporan lebet; satengahna laporan diwaler langkung gancang. Pas waktos hartosna diwaler dina wates dinten gawé.',
  month: 'Sasih',
  status: 'Status',
  category: 'Perkawis laporan',
  office: 'Instansi',
  reports: 'Laporan',
  done: 'Réngsé',
  firstAnswer: 'Waleran kahiji (jam gawé)',
  onTime: 'Pas waktos',
  monthName: (month) => monthIn(month, 'long'),
  monthShort: (month) => monthIn(month, 'short'),
  peak: (month, count) => `Pangseueurna: ${monthIn(month, 'long')}, ${number(count)} laporan`,
  number,
  hours: (value) => (value === null ? '–' : number(value)),
  share: (rate) => (rate === null ? '–' : percent(rate)),
  answer: (hours) => (hours === null ? 'Teu acan aya waleran' : `Waleran kahiji: ${number(hours)} jam gawé`),
  inTime: (rate) => (rate === null ? 'Teu acan aya anu dugi wates' : `Pas waktos: ${percent(rate)}`),
  doneOf: (done, total) => `${number(done)} tina ${number(total)} réngsé`,
  table: 'Tingali janten tabél',
  csv: 'Unduh CSV',
  csvName: 'angka-laporan.csv',
  rest: (count) => `${number(count)} sanésna aya dina tabél.`,
};
