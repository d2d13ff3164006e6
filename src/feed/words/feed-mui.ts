import type { DetailMessages } from '../detail/detail-words.js';
import { dateFormat, numberFormat } from '../../widget/language/formats.js';
import type { FeedMessages } from '../feed-words.js';
import type { FiguresMessages } from '../numbers/figures-words.js';
import type { FindMessages } from '../filters/find-words.js';
import type { LatenessMessages } from '../lateness/lateness-words.js';
import type { FollowMessages } from '../follow/follow-words.js';
import type { FeedMapMessages } from '../map/feed-map-words.js';
import { aloudMui as aloud, errorsMui, mapMui as map } from '../../widget/words/widget-mui.js';
import { reportMui as report } from '../../report/words/report-mui.js';
import { wishMui as wish } from '../../report/words/wish-mui.js';
import type { FeedWords } from './feed-languages.js';

const detail: DetailMessages = {
  notFound: 'Laporan dak ketemu',
  notFoundText: 'Nomornyo mungkin salah, atau laporannyo dak ditampilke untuk umum.',
  reporter: 'Yang lapor',
  channel: 'Lewat',
  confirm: {
    heading: 'Lah apik?',
    lead: 'Jawab kalu kamu lah nyingok dewek. Idak pake namo, satu jawaban untuk tiap hape.',
    yes: 'Iyo',
    no: 'Belom',
    sending: 'Ngirim jawaban…',
    sent: 'Jawaban kamu sudah diitung.',
    failed: 'Jawaban belom tekirim. Cubo lagi.',
    over: 'Laporan ini sudah berubah. Buka lagi untuk nyingoknyo.',
  },
  share: {
    heading: 'Bagike laporan ini',
    text: (trackingId) => `Laporan wargo #${trackingId}`,
    share: 'Bagike',
    copy: 'Salin tautannyo',
    copied: 'Tautan sudah disalin.',
    copyYourself: 'Tautan laporan ini. Pencet lamo untuk nyalin.',
    whatsApp: 'WhatsApp',
    track: 'Lacak laporan ini',
  },
};

const LOCALE = ['mui', 'id-ID'];
const { format: number } = numberFormat(LOCALE);

/** Palembang Malay. Browsers have no dates in it, so dates are Indonesian. */
const feed: FeedMessages = {
  locale: LOCALE,
  errors: errorsMui,
  heading: 'Laporan wargo',
  lead: 'Apo yang dilaporke wargo, samo sudah sampe mano.',
  views: {
    label: 'Tampilan',
    list: 'Daftar',
    map: 'Peta',
    numbers: 'Angka',
    late: 'Talat',
    opening: 'Mukak tampilan…',
  },
  find: {
    summary: 'Cari samo saring',
    search: 'Cari laporan',
    button: 'Cari',
    filters: 'Saring samo urutke',
    loading: 'Lagi muat pilihan…',
    reset: 'Tampilke laporan galo',
  },
  statuses: {
    verified: 'Sudah dipreso',
    in_progress: 'Lagi diurus instansi',
    responded: 'Nunggu tanggapan yang lapor',
    reopened: 'Sudah ditanggapi yang lapor',
    held: 'Ditundo',
    done: 'Selesai',
  },
  loading: 'Lagi muat laporan…',
  slow: 'Sambungan lambat. Masih dicubo, tunggu bentar.',
  shown: (count, total) =>
    total === null || total <= count
      ? `${number(count)} laporan`
      : `Nampilke ${number(count)} dari ${number(total)} laporan`,
  weak: 'Katek yang pas nian. Ini yang mirip.',
  didYouMean: (words) => `Maksudnyo: ${words}?`,
  more: 'Muat lebih banyak',
  fromStart: 'Balek ke awal daftar',
  loadingMore: 'Lagi muat…',
  moreFailed: 'Laporan berikutnyo belom pacak dimuat.',
  added: (count) => (count ? `${number(count)} laporan ditambahke.` : 'Katek laporan lagi.'),
  newReports: {
    show: (count) => `${number(count)} laporan baru. Tampilke`,
    said: (count) => `Ado ${number(count)} laporan baru.`,
  },
  pages: {
    label: 'Halaman',
    page: (page, last) => `Halaman ${number(page)} dari ${number(last)}`,
  },
  kept: {
    heading: 'Yang terakhir dimuat',
    at: (at) => `Disimpen di HP ini ${at}. Mungkin sudah berubah.`,
  },
  empty: {
    heading: 'Belom ado laporan',
    text: 'Laporan tampil di sini kalu sudah dipreso, kecuali yang rahasia.',
    noMatch: 'Katek laporan yang cocok',
    loosen: 'Cubo kato yang lebih umum.',
  },
  failed: {
    heading: 'Daftar laporan belom pacak dimuat',
    wait: (seconds) =>
      seconds < 90
        ? `Cubo lagi ${Math.max(1, Math.ceil(seconds))} detik lagi.`
        : `Cubo lagi ${Math.ceil(seconds / 60)} menit lagi.`,
    retry: 'Cubo lagi',
  },
  missing: {
    heading: 'Daftar laporan katek di sini',
    text: 'Layanan laporan ini dak nampilke laporan untuk umum.',
  },
  fallback: { heading: 'Caro lain:', sms: (to) => `SMS ke ${to}` },
  card: {
    untitled: (trackingId) => `Laporan #${trackingId}`,
    office: 'Diteruske ke',
    anonymous: 'Anonim',
    followUps: (count) => `${number(count)} tindak lanjut`,
    supports: (count) => `${number(count)} dukungan`,
    photo: 'Ado fotonyo',
  },
  support: {
    label: 'Dukung',
    of: (title) => `laporan ini: ${title}`,
    count: (count) => `${number(count)} dukungan`,
    waits: 'Nunggu jaringan. Dukungan ini kagek tekirim otomatis.',
    failed: 'Dukungan dak diterimo.',
  },
  detail: {
    back: 'Balek ke daftar',
    opening: 'Mukak laporan…',
    opened: (title) => `Laporan dibukak: ${title}`,
    failed: 'Laporan belom pacak dibukak',
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
    ? `${figuresNumber(hours)} jam kerjo`
    : `kiro-kiro ${figuresNumber(Math.round(hours / 8))} hari kerjo`;

const figures: FiguresMessages = {
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
  total: (count) => `${figuresNumber(count)} laporan`,
  shown: (count) => `Angka dari ${figuresNumber(count)} laporan.`,
  about: 'Sebagian angka cuma kira-kira, dari laporan paling baru.',
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
  peak: (month, count) => `Paling banyak: ${monthIn(month, 'long')}, ${figuresNumber(count)} laporan`,
  number: figuresNumber,
  hours: (value) => (value === null ? '–' : figuresNumber(value)),
  share: (rate) => (rate === null ? '–' : percent(rate)),
  answer: (hours) => (hours === null ? 'Belom ado jawaban' : `Jawaban pertamo: ${waited(hours)}`),
  inTime: (rate) => (rate === null ? 'Belom ado yang sampe batas' : `Tepat waktu: ${percent(rate)}`),
  doneOf: (done, total) => `${figuresNumber(done)} dari ${figuresNumber(total)} selesai`,
  late: 'Talat sekarang ini',
  lateTotal: (total) =>
    total === null
      ? 'Kurang dari 3 laporan yang talat.'
      : `Paling dikit ${figuresNumber(total)} laporan talat. Instansi yang kurang dari 3 dak disebut.`,
  table: 'Jingok sebagai tabel',
  csv: 'Unduh CSV',
  csvName: 'angka-laporan.csv',
  rest: (count) => `${figuresNumber(count)} lainnyo ado di tabel.`,
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
  classification: 'Jenis laporan',
  anyClassification: 'Jenis apo bae',
  classifications: { 1: 'Pengaduan', 2: 'Minta informasi', 3: 'Usul samo harapan' },
  status: 'Status',
  anyStatus: 'Status apo bae',
  open: 'Tebukak',
  category: 'Topik',
  anyCategory: 'Topik apo bae',
  institution: 'Instansi',
  anyInstitution: 'Instansi mano bae',
  location: 'Wilayah',
  area: 'Bagian peta',
  anyLocation: 'Wilayah mano bae',
  period: 'Kapan dilaporke',
  from: 'Dari tanggal',
  to: 'Sampe tanggal',
  sort: 'Urutke',
  sorts: {
    newest: 'Paling baru',
    oldest: 'Paling lamo',
    updated: 'Baru berubah',
    supported: 'Paling banyak didukung',
  },
  closest: 'Paling cocok',
  counted: (name, total, about) => `${name} (${about}${findNumber(total)})`,
  between: (from, to) =>
    from && to ? `${day(from)} – ${day(to)}` : from ? `Dari ${day(from)}` : `Sampe ${day(to)}`,
  chips: 'Saringan yang dipake',
  drop: (what) => `Hapus saringan: ${what}`,
  words: (search) => `“${search}”`,
  loosen: 'Longgarke saringan:',
  without: (what, total, about) => `Dak pake ${what}: ${about}${findNumber(total)} laporan`,
  unreported: 'Belom ado yang ngelaporke? Kamu pacak.',
  report: 'Buat laporan',
  follow: 'Ikuti tempat ini bae',
  openData: 'Data tebukak:',
  formats: { atom: 'Atom', jsonFeed: 'JSON Feed', csv: 'CSV', geojson: 'GeoJSON' },
};

const feedMapNumber = (count: number) => count.toLocaleString('id-ID');

const feedMap: FeedMapMessages = {
  heading: 'Laporan di peta',
  cluster: (count) => `${feedMapNumber(count)} laporan. Pencet supayo lebih besak.`,
  one: '1 laporan. Pencet untuk mukak.',
  loading: 'Lagi muat titik laporan…',
  shown: (count) => `${feedMapNumber(count)} laporan di bagian peta ini.`,
  none: 'Katek laporan di bagian peta ini.',
  missing:
    'Titiknyo dibuletke kiro-kiro 500 meter. Laporan anonim atau yang katek titiknyo cuma ado di daftar.',
  failed: 'Titik laporan belom pacak dimuat.',
  retry: 'Cubo lagi',
  narrow: 'Tampilke laporan di daerah ini',
  widen: 'Tampilke laporan di daerah mano bae',
};

const latenessDays = dateFormat('id-ID', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const lateness: LatenessMessages = {
  heading: 'Laporan yang talat',
  lead: 'Batas waktunyo, atau ari yang dijanjike instansi, sudah liwat.',
  loading: 'Lagi muat laporan yang talat…',
  failed: 'Laporan yang talat belom pacak dimuat',
  none: 'Dak katek laporan yang talat.',
  estimate: 'kiro-kiro',
  due: (day) => `Batas waktu ${day} sudah liwat.`,
  promise: (day) => `Dijanjike sudah ${day}, tapi belom.`,
  reason: 'Alesan instansinyo:',
  noReason: 'Instansi belom nyebutke alesannyo.',
  promises: 'Janjinyo instansi',
  span: (first, last) => `Ari yang dijanjike dari ${first} sampe ${last}.`,
  kept: 'lah ditepati',
  broken: 'dak ditepati',
  open: 'belom sampe arinyo',
  all: 'Galo instansi',
  few: 'dak sampe 3',
  offices: 'Nurut instansi',
  fewOut: 'Angka di bawah 3 dak disebut.',
  day: (iso) => latenessDays.format(new Date(`${iso}T12:00:00Z`)),
  number,
};

const follow: FollowMessages = {
  lead: 'Kabar liwat email kalu ado laporan baru, dijawab, atau lah selesai di sini: paling banyak sekali sehari, sampe setaun. Berenti kapan bae pake sikok tombol; alamat kamu langsung dihapus.',
  label: 'Alamat email kamu',
  send: 'Mintak kabar',
  sending: 'Lagi ngirim…',
  wrong: 'Tulis alamat email, misalnyo namo@contoh.id.',
  sent: (to) => `Sebentar lagi ado surat untuk ${to}. Tekan tombol di dalamnyo, baru kabarnyo dikirim.`,
  failed: 'Belom tekirim. Cubo lagi.',
};

/** The feed in Palembang Malay. */
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
