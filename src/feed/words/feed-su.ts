import type { DetailMessages } from '../detail/detail-words.js';
import { dateFormat, numberFormat } from '../../widget/language/formats.js';
import type { FeedMessages } from '../feed-words.js';
import type { FiguresMessages } from '../numbers/figures-words.js';
import type { FindMessages } from '../filters/find-words.js';
import type { LatenessMessages } from '../lateness/lateness-words.js';
import type { FollowMessages } from '../follow/follow-words.js';
import type { FeedMapMessages } from '../map/feed-map-words.js';
import { aloudSu as aloud, errorsSu, mapSu as map } from '../../widget/words/widget-su.js';
import { reportSu as report } from '../../report/words/report-su.js';
import { wishSu as wish } from '../../report/words/wish-su.js';
import type { FeedWords } from './feed-languages.js';

const detail: DetailMessages = {
  notFound: 'Laporan teu kapendak',
  notFoundText: 'Nomerna panginten lepat, atanapi laporanana teu dipintonkeun ka umum.',
  reporter: 'Nu lapor',
  channel: 'Ngalangkungan',
  confirm: {
    heading: 'Parantos saé?',
    lead: 'Waler upami Anjeun parantos ningali ku nyalira. Teu nganggo nami, hiji waleran pikeun unggal alat.',
    yes: 'Muhun',
    no: 'Teu acan',
    sending: 'Ngintunkeun waleran…',
    sent: 'Waleran Anjeun parantos diétang.',
    failed: 'Waleran teu acan kakintun. Cobian deui.',
    over: 'Laporan ieu parantos robih. Buka deui kanggo ningalina.',
  },
  share: {
    heading: 'Bagikeun laporan ieu',
    text: (trackingId) => `Laporan ti warga #${trackingId}`,
    share: 'Bagikeun',
    copy: 'Salin tautanana',
    copied: 'Tautan parantos disalin.',
    copyYourself: 'Tautan laporan ieu. Pencét lami kanggo nyalin.',
    whatsApp: 'WhatsApp',
    track: 'Lacak laporan ieu',
  },
};

const LOCALE = ['su', 'id-ID'];
const { format: number } = numberFormat(LOCALE);

/** Sundanese. Where a browser has no Sundanese dates, they are Indonesian. */
const feed: FeedMessages = {
  locale: LOCALE,
  errors: errorsSu,
  heading: 'Laporan ti warga',
  lead: 'Naon anu dilaporkeun ku warga, sareng parantos dugi ka mana.',
  views: {
    label: 'Tampilan',
    list: 'Daptar',
    map: 'Peta',
    numbers: 'Angka',
    late: 'Telat',
    opening: 'Muka tampilan…',
  },
  find: {
    summary: 'Milarian sareng nyaring',
    search: 'Milarian laporan',
    button: 'Pilarian',
    filters: 'Saring sareng urutkeun',
    loading: 'Nuju muat pilihan…',
    reset: 'Pintonkeun sadaya laporan',
  },
  statuses: {
    verified: 'Parantos diparios',
    in_progress: 'Nuju diurus ku instansi',
    responded: 'Ngantosan tanggapan nu lapor',
    reopened: 'Parantos ditanggapan nu lapor',
    held: 'Ditunda heula',
    done: 'Parantos réngsé',
  },
  loading: 'Nuju muat laporan…',
  slow: 'Sambungan laun. Masih dicobian, mangga antosan.',
  shown: (count, total) =>
    total === null || total <= count
      ? `${number(count)} laporan`
      : `Mintonkeun ${number(count)} tina ${number(total)} laporan`,
  weak: 'Teu aya anu persis. Ieu anu mirip.',
  didYouMean: (words) => `Maksadna: ${words}?`,
  more: 'Muat langkung seueur',
  fromStart: 'Balik ka awal daptar',
  loadingMore: 'Nuju muat…',
  moreFailed: 'Laporan salajengna teu acan tiasa dimuat.',
  added: (count) => (count ? `${number(count)} laporan ditambihan.` : 'Teu aya laporan deui.'),
  newReports: {
    show: (count) => `${number(count)} laporan énggal. Tingali`,
    said: (count) => `Aya ${number(count)} laporan énggal.`,
  },
  pages: {
    label: 'Kaca',
    page: (page, last) => `Kaca ${number(page)} tina ${number(last)}`,
  },
  kept: {
    heading: 'Anu pamungkas dimuat',
    at: (at) => `Disimpen dina HP ieu ${at}. Panginten parantos robih.`,
  },
  empty: {
    heading: 'Teu acan aya laporan',
    text: 'Laporan dipintonkeun di dieu saatos diparios, iwal anu rahasia.',
    noMatch: 'Teu aya laporan anu cocog',
    loosen: 'Cobian kecap anu langkung umum.',
  },
  failed: {
    heading: 'Daptar laporan teu acan tiasa dimuat',
    wait: (seconds) =>
      seconds < 90
        ? `Cobian deui ${Math.max(1, Math.ceil(seconds))} detik deui.`
        : `Cobian deui ${Math.ceil(seconds / 60)} menit deui.`,
    retry: 'Cobian deui',
  },
  missing: {
    heading: 'Daptar laporan teu aya di dieu',
    text: 'Layanan laporan ieu teu mintonkeun laporan ka umum.',
  },
  fallback: { heading: 'Cara sanés:', sms: (to) => `SMS ka ${to}` },
  card: {
    untitled: (trackingId) => `Laporan #${trackingId}`,
    office: 'Diteraskeun ka',
    anonymous: 'Anonim',
    followUps: (count) => `${number(count)} tindak lanjut`,
    supports: (count) => `${number(count)} pangrojong`,
    photo: 'Aya potona',
  },
  support: {
    label: 'Rojong',
    of: (title) => `laporan ieu: ${title}`,
    count: (count) => `${number(count)} pangrojong`,
    waits: 'Ngantosan jaringan. Pangrojong ieu dikintunkeun otomatis engké.',
    failed: 'Pangrojong teu ditampi.',
  },
  detail: {
    back: 'Balik ka daptar',
    opening: 'Muka laporan…',
    opened: (title) => `Laporan dibuka: ${title}`,
    failed: 'Laporan teu acan tiasa dibuka',
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
    ? `${figuresNumber(hours)} jam gawé`
    : `kira-kira ${figuresNumber(Math.round(hours / 8))} dinten gawé`;

const figures: FiguresMessages = {
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
  total: (count) => `${figuresNumber(count)} laporan`,
  shown: (count) => `Angka tina ${figuresNumber(count)} laporan.`,
  about: 'Sabagian angka ngan kira-kira, tina laporan panganyarna.',
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
  peak: (month, count) => `Pangseueurna: ${monthIn(month, 'long')}, ${figuresNumber(count)} laporan`,
  number: figuresNumber,
  hours: (value) => (value === null ? '–' : figuresNumber(value)),
  share: (rate) => (rate === null ? '–' : percent(rate)),
  answer: (hours) => (hours === null ? 'Teu acan aya waleran' : `Waleran kahiji: ${waited(hours)}`),
  inTime: (rate) => (rate === null ? 'Teu acan aya anu dugi wates' : `Pas waktos: ${percent(rate)}`),
  doneOf: (done, total) => `${figuresNumber(done)} tina ${figuresNumber(total)} réngsé`,
  late: 'Telat ayeuna',
  lateTotal: (total) =>
    total === null
      ? 'Kirang ti 3 laporan anu telat.'
      : `Sahenteuna ${figuresNumber(total)} laporan telat. Instansi anu kirang ti 3 teu disebatkeun.`,
  table: 'Tingali janten tabél',
  csv: 'Unduh CSV',
  csvName: 'angka-laporan.csv',
  rest: (count) => `${figuresNumber(count)} sanésna aya dina tabél.`,
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
  anyClassification: 'Sadaya jinis',
  classifications: { 1: 'Pangaduan', 2: 'Nyuhunkeun inpormasi', 3: 'Usul sareng harepan' },
  status: 'Status',
  anyStatus: 'Sadaya status',
  open: 'Dibuka',
  category: 'Perkawis laporan',
  anyCategory: 'Sadaya perkawis',
  institution: 'Instansi',
  anyInstitution: 'Sadaya instansi',
  location: 'Wewengkon',
  area: 'Bagéan peta',
  anyLocation: 'Sadaya wewengkon',
  period: 'Waktos dilaporkeun',
  from: 'Ti tanggal',
  to: 'Dugi ka tanggal',
  sort: 'Urutkeun',
  sorts: {
    newest: 'Pangénggalna',
    oldest: 'Panglamina',
    updated: 'Nembé robih',
    supported: 'Pangseueurna dirojong',
  },
  closest: 'Pangcocogna',
  counted: (name, total, about) => `${name} (${about}${findNumber(total)})`,
  between: (from, to) =>
    from && to ? `${day(from)} – ${day(to)}` : from ? `Ti ${day(from)}` : `Dugi ka ${day(to)}`,
  chips: 'Saringan anu dianggo',
  drop: (what) => `Hapus saringan: ${what}`,
  words: (search) => `“${search}”`,
  loosen: 'Longgarkeun saringan:',
  without: (what, total, about) => `Tanpa ${what}: ${about}${findNumber(total)} laporan`,
  unreported: 'Teu acan aya anu ngalaporkeun? Anjeun tiasa.',
  report: 'Damel laporan',
  follow: 'Tuturkeun tempat ieu',
  openData: 'Data kabuka:',
  formats: { atom: 'Atom', jsonFeed: 'JSON Feed', csv: 'CSV', geojson: 'GeoJSON' },
};

const feedMapNumber = (count: number) => count.toLocaleString('id-ID');

const feedMap: FeedMapMessages = {
  heading: 'Laporan dina peta',
  cluster: (count) => `${feedMapNumber(count)} laporan. Pencét kanggo ngageungkeun.`,
  one: '1 laporan. Pencét kanggo muka.',
  loading: 'Ngamuat titik laporan…',
  shown: (count) => `${feedMapNumber(count)} laporan di bagian peta ieu.`,
  none: 'Teu aya laporan di bagian peta ieu.',
  missing:
    'Titikna dibuleudkeun kira-kira 500 méter. Laporan anonim atanapi tanpa titik mung aya dina daptar.',
  failed: 'Titik laporan teu acan tiasa dimuat.',
  retry: 'Cobian deui',
  narrow: 'Pintonkeun laporan di wewengkon ieu',
  widen: 'Pintonkeun laporan di sadaya wewengkon',
};

const latenessDays = dateFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const lateness: LatenessMessages = {
  heading: 'Laporan anu telat',
  lead: 'Wates waktosna, atanapi dinten anu dijangjikeun ku instansi, parantos kalangkung.',
  loading: 'Nuju muat laporan anu telat…',
  failed: 'Laporan anu telat teu acan tiasa dimuat',
  none: 'Teu aya laporan anu telat.',
  estimate: 'kinten-kinten',
  due: (day) => `Wates waktos ${day} parantos kalangkung.`,
  promise: (day) => `Dijangjikeun réngsé ${day}, tapi teu acan.`,
  reason: 'Alesan ti instansi:',
  noReason: 'Instansi teu acan nyebatkeun alesanana.',
  promises: 'Jangji ti instansi',
  span: (first, last) => `Dinten anu dijangjikeun ti ${first} dugi ka ${last}.`,
  kept: 'ditedunan',
  broken: 'teu ditedunan',
  open: 'teu acan dugi ka dintenna',
  all: 'Sadaya instansi',
  few: 'kirang ti 3',
  offices: 'Numutkeun instansi',
  fewOut: 'Angka di handapeun 3 teu disebatkeun.',
  day: (iso) => latenessDays.format(new Date(`${iso}T12:00:00Z`)),
  number,
};

const follow: FollowMessages = {
  lead: 'Wartos ku email upami aya laporan énggal, diwaler, atanapi réngsé di dieu: pangseueurna sakali sadinten, salami sataun. Tiasa eureun iraha waé ku hiji tombol; alamat Anjeun langsung dihapus.',
  label: 'Alamat email Anjeun',
  send: 'Nyuhunkeun wartos',
  sending: 'Nuju ngintun…',
  wrong: 'Serat alamat email, contona nami@conto.id.',
  sent: (to) => `Sakedap deui aya serat kanggo ${to}. Pencét tombol di jerona, nembé wartosna dikintunkeun.`,
  failed: 'Teu acan kakintun. Cobian deui.',
};

/** The feed in Sundanese. */
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
