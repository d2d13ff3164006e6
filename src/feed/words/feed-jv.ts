import type { DetailMessages } from '../detail/detail-words.js';
import { dateFormat, numberFormat } from '../../widget/language/formats.js';
import type { FeedMessages } from '../feed-words.js';
import type { FiguresMessages } from '../numbers/figures-words.js';
import type { FindMessages } from '../filters/find-words.js';
import type { LatenessMessages } from '../lateness/lateness-words.js';
import type { FollowMessages } from '../follow/follow-words.js';
import type { FeedMapMessages } from '../map/feed-map-words.js';
import { aloudJv as aloud, errorsJv, mapJv as map } from '../../widget/words/widget-jv.js';
import { reportJv as report } from '../../report/words/report-jv.js';
import { wishJv as wish } from '../../report/words/wish-jv.js';
import type { FeedWords } from './feed-languages.js';

const detail: DetailMessages = {
  notFound: 'Laporan mboten kepanggih',
  notFoundText: 'Nomeripun mbok menawi klentu, utawi laporanipun mboten katingal kagem umum.',
  reporter: 'Ingkang lapor',
  channel: 'Lewat',
  confirm: {
    heading: 'Sampun sae?',
    lead: 'Mangga dipunwangsuli menawi panjenengan sampun mirsani piyambak. Tanpa asma, setunggal wangsulan saben piranti.',
    yes: 'Inggih',
    no: 'Dereng',
    sending: 'Ngintun wangsulan…',
    sent: 'Wangsulan panjenengan sampun dipunetang.',
    failed: 'Wangsulan dereng kakintun. Mangga dipuncobi malih.',
    over: 'Laporan menika sampun ewah. Mangga dipunbikak malih.',
  },
  share: {
    heading: 'Bagi laporan menika',
    text: (trackingId) => `Laporanipun warga #${trackingId}`,
    share: 'Bagi',
    copy: 'Salin tautanipun',
    copied: 'Tautan sampun dipunsalin.',
    copyYourself: 'Tautan laporan menika. Pencet dangu kangge nyalin.',
    whatsApp: 'WhatsApp',
    track: 'Lacak laporan menika',
  },
};

const LOCALE = ['jv', 'id-ID'];
const { format: number } = numberFormat(LOCALE);

/** Javanese. Where a browser has no Javanese dates, they are Indonesian. */
const feed: FeedMessages = {
  locale: LOCALE,
  errors: errorsJv,
  heading: 'Laporan warga',
  lead: 'Menapa ingkang dipunlaporaken warga, lan sampun dumugi pundi.',
  views: {
    label: 'Tampilan',
    list: 'Dhaftar',
    map: 'Peta',
    numbers: 'Angka',
    late: 'Kasep',
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
    in_progress: 'Saweg dipun\u00ADtandangi instansi',
    responded: 'Ngentosi tanggapan ingkang lapor',
    reopened: 'Sampun dipun\u00ADtanggapi ingkang lapor',
    held: 'Dipuntundha',
    done: 'Sampun rampung',
  },
  loading: 'Saweg muat laporan…',
  slow: 'Sambungan alon. Taksih dipuncobi, mangga dipunentosi.',
  shown: (count, total) =>
    total === null || total <= count
      ? `${number(count)} laporan`
      : `Katingal ${number(count)} saking ${number(total)} laporan`,
  weak: 'Mboten wonten ingkang sami persis. Menika ingkang mirip.',
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
    text: 'Laporan katingal ing mriki sasampunipun dipunpriksa, kajawi ingkang rahasia.',
    noMatch: 'Mboten wonten laporan ingkang cocog',
    loosen: 'Cobi tembung ingkang langkung umum.',
  },
  failed: {
    heading: 'Dhaftar laporan dereng saged dipunmuat',
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
    followUps: (count) => `${number(count)} tindak lanjut`,
    supports: (count) => `${number(count)} dhukungan`,
    photo: 'Wonten fotonipun',
  },
  support: {
    label: 'Sengkuyung',
    of: (title) => `laporan menika: ${title}`,
    count: (count) => `${number(count)} dhukungan`,
    waits: 'Ngentosi jaringan. Dhukungan menika dipunkintun otomatis mangke.',
    failed: 'Dhukungan mboten katampi.',
  },
  detail: {
    back: 'Wangsul dhateng dhaftar',
    opening: 'Mbikak laporan…',
    opened: (title) => `Laporan dipunbikak: ${title}`,
    failed: 'Laporan dereng saged dipunbikak',
  },
};
const figuresNumber = (value: number) => value.toLocaleString(LOCALE, { maximumFractionDigits: 1 });

const monthIn = (month: string, style: 'long' | 'short') =>
  new Date(`${month}-15T12:00:00Z`).toLocaleDateString(LOCALE, {
    month: style,
    year: 'numeric',
    timeZone: 'UTC',
  });
const percent = (rate: number) => `${figuresNumber(Math.round(rate * 100))}%`;

/** Nobody reckons days out of hundreds of hours; a working day has eight. */
const waited = (hours: number) =>
  hours < 8
    ? `${figuresNumber(hours)} jam kerja`
    : `udakawis ${figuresNumber(Math.round(hours / 8))} dinten kerja`;

const figures: FiguresMessages = {
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
  total: (count) => `${figuresNumber(count)} laporan`,
  shown: (count) => `Angka saking ${figuresNumber(count)} laporan.`,
  about: 'Sebagean angka namung kinten-kinten, saking laporan paling enggal.',
  byMonth: 'Laporan saben wulan',
  byStatus: 'Sampun dumugi pundi',
  byCategory: 'Bab menapa',
  byOffice: 'Instansi ingkang nandangi',
  officeLead:
    'Wangsulan sepisan dipunetang mawi jam kerja, wiwit laporan mlebet; sapalih laporan dipun\u00ADwangsuli langkung enggal. Trep wekdal tegesipun dipun\u00ADwangsuli salebeting wates dinten kerja.',
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
  peak: (month, count) => `Paling kathah: ${monthIn(month, 'long')}, ${figuresNumber(count)} laporan`,
  number: figuresNumber,
  hours: (value) => (value === null ? '–' : figuresNumber(value)),
  share: (rate) => (rate === null ? '–' : percent(rate)),
  answer: (hours) => (hours === null ? 'Dereng wonten wangsulan' : `Wangsulan sepisan: ${waited(hours)}`),
  inTime: (rate) => (rate === null ? 'Dereng wonten ingkang dumugi wates' : `Trep wekdal: ${percent(rate)}`),
  doneOf: (done, total) => `${figuresNumber(done)} saking ${figuresNumber(total)} rampung`,
  late: 'Kasep sapunika',
  lateTotal: (total) =>
    total === null
      ? 'Kirang saking 3 laporan ingkang kasep.'
      : `Paling sakedhik ${figuresNumber(total)} laporan kasep. Instansi ingkang kirang saking 3 boten dipunsebat.`,
  table: 'Pirsani dados tabel',
  csv: 'Undhuh CSV',
  csvName: 'angka-laporan.csv',
  rest: (count) => `${figuresNumber(count)} sanesipun wonten ing tabel.`,
};
const findNumber = (count: number) => count.toLocaleString(LOCALE);

const day = (iso: string) =>
  new Date(`${iso}T12:00:00Z`).toLocaleDateString(LOCALE, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });

const find: FindMessages = {
  classification: 'Jinis laporan',
  anyClassification: 'Sedaya jinis',
  classifications: { 1: 'Aduan', 2: 'Nyuwun katrangan', 3: 'Usul lan pangajeng-ajeng' },
  status: 'Status',
  anyStatus: 'Sedaya status',
  open: 'Dibukak',
  category: 'Bab laporan',
  anyCategory: 'Sedaya bab',
  institution: 'Instansi',
  anyInstitution: 'Sedaya instansi',
  location: 'Tlatah',
  area: 'Bagian peta',
  anyLocation: 'Sedaya tlatah',
  period: 'Wekdal dipunlaporaken',
  from: 'Wiwit tanggal',
  to: 'Ngantos tanggal',
  sort: 'Urutaken',
  sorts: {
    newest: 'Paling enggal',
    oldest: 'Paling lami',
    updated: 'Nembe ewah',
    supported: 'Paling kathah dipunsengkuyung',
  },
  closest: 'Paling cocog',
  counted: (name, total, about) => `${name} (${about}${findNumber(total)})`,
  between: (from, to) =>
    from && to ? `${day(from)} – ${day(to)}` : from ? `Wiwit ${day(from)}` : `Ngantos ${day(to)}`,
  chips: 'Saringan ingkang dipun\u00ADginakaken',
  drop: (what) => `Busak saringan: ${what}`,
  words: (search) => `“${search}”`,
  loosen: 'Longgaraken saringan:',
  without: (what, total, about) => `Tanpa ${what}: ${about}${findNumber(total)} laporan`,
  unreported: 'Dereng wonten ingkang nglaporaken? Panjenengan saged.',
  report: 'Damel laporan',
  follow: 'Nderek papan menika',
  openData: 'Data kabikak:',
  formats: { atom: 'Atom', jsonFeed: 'JSON Feed', csv: 'CSV', geojson: 'GeoJSON' },
};

const feedMapNumber = (count: number) => count.toLocaleString('id-ID');

const feedMap: FeedMapMessages = {
  heading: 'Laporan ing peta',
  cluster: (count) => `${feedMapNumber(count)} laporan. Pencet kangge ngagengaken.`,
  one: '1 laporan. Pencet kangge mbikak.',
  loading: 'Ngemot titik laporan…',
  shown: (count) => `${feedMapNumber(count)} laporan ing bagian peta menika.`,
  none: 'Mboten wonten laporan ing bagian peta menika.',
  missing:
    'Titikipun dipunbunderaken udakawis 500 meter. Laporan anonim utawi tanpa titik namung wonten ing dhaftar.',
  failed: 'Titik laporan dereng saged dipunmuat.',
  retry: 'Cobi malih',
  narrow: 'Tampilaken laporan ing tlatah menika',
  widen: 'Tampilaken laporan ing sedaya tlatah',
};

const latenessDays = dateFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const lateness: LatenessMessages = {
  heading: 'Laporan ingkang kasep',
  lead: 'Wates wekdalipun, utawi dinten ingkang dipunjanjekaken instansi, sampun kepengker.',
  loading: 'Ngemot laporan ingkang kasep…',
  failed: 'Laporan ingkang kasep dereng saged dipunmot',
  none: 'Boten wonten laporan ingkang kasep.',
  estimate: 'kinten-kinten',
  due: (day) => `Wates wekdal ${day} sampun kepengker.`,
  promise: (day) => `Dipunjanjekaken rampung ${day}, nanging dereng.`,
  reason: 'Wangsulan instansi kenging punapa kasep:',
  noReason: 'Instansi dereng mratelakaken sebabipun.',
  promises: 'Janjinipun instansi',
  span: (first, last) => `Dinten ingkang dipunjanjekaken saking ${first} dumugi ${last}.`,
  kept: 'dipuntetepi',
  broken: 'boten dipuntetepi',
  open: 'dereng dumugi dintenipun',
  all: 'Sedaya instansi',
  few: 'kirang saking 3',
  offices: 'Miturut instansi',
  fewOut: 'Angka ing sangandhaping 3 boten dipunsebat.',
  day: (iso) => latenessDays.format(new Date(`${iso}T12:00:00Z`)),
  number,
};

const follow: FollowMessages = {
  lead: 'Kabar lewat email menawi wonten laporan enggal, dipunwangsuli, utawi rampung ing mriki: paling kathah sapisan sadinten, dangunipun setaun. Kendel kapan kemawon kanthi satunggal tombol; alamat panjenengan lajeng dipunbusak.',
  label: 'Alamat email panjenengan',
  send: 'Nyuwun kabar',
  sending: 'Ngintun…',
  wrong: 'Seraten alamat email, upaminipun nami@conto.id.',
  sent: (to) => `Sekedhap malih wonten serat kangge ${to}. Penceten tombolipun, nembe kabaripun dipunkintun.`,
  failed: 'Dereng kakintun. Mangga dipuncobi malih.',
};

/** The feed in Javanese. */
export const words: FeedWords = {
  aloud,
  detail,
  feed,
  figures,
  find,
  report,
  feedMap,
  map,
  wish,
  lateness,
  follow,
};
