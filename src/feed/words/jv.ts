import { numberFormat } from '../../widget/language/formats.js';
import { errorsJv } from '../../widget/errors/jv.js';
import type { FeedMessages } from './words.js';

const LOCALE = ['jv', 'id-ID'];
const { format: number } = numberFormat(LOCALE);

/** Javanese. Where a browser has no Javanese dates, they are Indonesian. */
export const feedJv: FeedMessages = {
  locale: LOCALE,
  errors: errorsJv,
  heading: 'Laporanipun warga',
  lead: 'Pirsani menapa ingkang dipunlaporaken warga, sinten ingkang nandangi, lan sampun dumugi pundi.',
  views: {
    label: 'Tampilan',
    list: 'Dhaftar',
    map: 'Peta',
    numbers: 'Angka',
    opening: 'Mbikak tampilan…',
  },
  find: {
    summary: 'Pados lan saring',
    search: 'Pados laporan',
    button: 'Pados',
    filters: 'Saring lan urutaken',
    loading: 'Saweg muat pilihan…',
    reset: 'Tampilaken sedaya laporan',
  },
  statuses: {
    verified: 'Sampun dipunpriksa',
    in_progress: 'Saweg dipuntandangi instansi',
    responded: 'Ngentosi tanggapan ingkang lapor',
    reopened: 'Sampun dipuntanggapi ingkang lapor',
    held: 'Dipuntundha',
    done: 'Sampun rampung',
  },
  loading: 'Saweg muat laporan…',
  slow: 'Sambungan alon. Taksih dipuncobi, mangga dipunentosi.',
  shown: (count, total) =>
    total === null || total <= count
      ? `${number(count)} laporan`
      : `Katingal ${number(count)} saking ${number(total)} laporan`,
  didYouMean: (words) => `Menapa ingkang dipunkersakaken: ${words}?`,
  more: 'Muat langkung kathah',
  fromStart: 'Wangsul dhateng wiwitaning dhaftar',
  loadingMore: 'Saweg muat…',
  moreFailed: 'Laporan salajengipun dereng saged dipunmuat.',
  added: (count) => (count ? `${number(count)} laporan dipuntambahaken.` : 'Mboten wonten laporan malih.'),
  newReports: {
    show: (count) => `${number(count)} laporan enggal. Pirsani`,
    said: (count) => `Wonten ${number(count)} laporan enggal.`,
  },
  pages: {
    label: 'Kaca',
    page: (page, last) => `Kaca ${number(page)} saking ${number(last)}`,
  },
  kept: {
    heading: 'Ingkang pungkasan dipunmuat',
    at: (at) => `Kasimpen ing HP menika ${at}. Mbok menawi sampun ewah.`,
  },
  empty: {
    heading: 'Dereng wonten laporan',
    text: 'Laporan katingal ing mriki sasampunipun dipunpriksa. Laporan rahasia mboten nate katingal.',
    noMatch: 'Mboten wonten laporan ingkang cocog',
    loosen: 'Cobi tembung ingkang langkung umum, utawi pirsani sedaya laporan.',
  },
  failed: {
    heading: 'Dhaftar laporan dereng saged dipunmuat',
    offline: 'Mboten kasambung',
    wait: (seconds) =>
      seconds < 90
        ? `Cobi malih ${Math.max(1, Math.ceil(seconds))} detik malih.`
        : `Cobi malih ${Math.ceil(seconds / 60)} menit malih.`,
    retry: 'Cobi malih',
  },
  missing: {
    heading: 'Dhaftar laporan mboten wonten ing mriki',
    text: 'Layanan laporan menika mboten nampilaken laporan kagem umum.',
  },
  fallback: { heading: 'Cara sanes:', sms: (to) => `SMS dhateng ${to}` },
  card: {
    untitled: (trackingId) => `Laporan #${trackingId}`,
    office: 'Dipunterasaken dhateng',
    anonymous: 'Anonim',
    via: (channel) => `lewat ${channel}`,
    followUps: (count) => `${number(count)} tindak lanjut`,
    supports: (count) => `${number(count)} panyengkuyung`,
    photo: 'Wonten fotonipun',
  },
  support: {
    label: 'Sengkuyung',
    of: (title) => `laporan menika: ${title}`,
    count: (count) => `${number(count)} panyengkuyung`,
    waits: 'Ngentosi jaringan. Panyengkuyung menika dipunkintun piyambak mangke.',
    failed: 'Panyengkuyung mboten katampi.',
  },
  detail: {
    back: 'Wangsul dhateng dhaftar',
    opening: 'Mbikak laporan…',
    opened: (title) => `Laporan dipunbikak: ${title}`,
    failed: 'Laporan dereng saged dipunbikak',
  },
};
