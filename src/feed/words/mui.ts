import { numberFormat } from '../../widget/language/formats.js';
import { errorsMui } from '../../widget/errors/mui.js';
import type { FeedMessages } from './words.js';

const LOCALE = ['mui', 'id-ID'];
const { format: number } = numberFormat(LOCALE);

/** Palembang Malay. Browsers have no dates in it, so they are Indonesian. */
export const feedMui: FeedMessages = {
  locale: LOCALE,
  errors: errorsMui,
  heading: 'Laporan wargo',
  lead: 'Jingok apo yang dilaporke wargo, siapo yang ngurusnyo, samo sudah sampe mano.',
  views: { label: 'Tampilan', list: 'Daftar', map: 'Peta', numbers: 'Angka', opening: 'Mukak tampilan…' },
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
    text: 'Laporan tampil di sini kalu sudah dipreso. Laporan rahasia dak pernah ditampilke.',
    noMatch: 'Katek laporan yang cocok',
    loosen: 'Cubo kato yang lebih umum, atau jingok laporan galo.',
  },
  failed: {
    heading: 'Daftar laporan belom pacak dimuat',
    offline: 'Dak nyambung',
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
    via: (channel) => `lewat ${channel}`,
    followUps: (count) => `${number(count)} tindak lanjut`,
    supports: (count) => `${number(count)} dukungan`,
    photo: 'Ado fotonyo',
  },
  support: {
    label: 'Dukung',
    of: (title) => `laporan ini: ${title}`,
    count: (count) => `${number(count)} dukungan`,
    waits: 'Nunggu jaringan. Dukungan ini kagek tekirim dewek.',
    failed: 'Dukungan dak diterimo.',
  },
  detail: {
    back: 'Balek ke daftar',
    opening: 'Mukak laporan…',
    opened: (title) => `Laporan dibukak: ${title}`,
    failed: 'Laporan belom pacak dibukak',
  },
};
