import { numberFormat } from '../../widget/language/formats.js';
import { errorsSu } from '../../widget/errors/su.js';
import type { FeedMessages } from './words.js';

const LOCALE = ['su', 'id-ID'];
const { format: number } = numberFormat(LOCALE);

/** Sundanese. Where a browser has no Sundanese dates, they are Indonesian. */
export const feedSu: FeedMessages = {
  locale: LOCALE,
  errors: errorsSu,
  heading: 'Laporan ti warga',
  lead: 'Tingali naon anu dilaporkeun ku warga, saha anu ngurusna, sareng parantos dugi ka mana.',
  views: {
    label: 'Tampilan',
    list: 'Daptar',
    map: 'Peta',
    numbers: 'Angka',
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
    text: 'Laporan dipintonkeun di dieu saatos diparios. Laporan rahasia tara dipintonkeun.',
    noMatch: 'Teu aya laporan anu cocog',
    loosen: 'Cobian kecap anu langkung umum, atanapi tingali sadaya laporan.',
  },
  failed: {
    heading: 'Daptar laporan teu acan tiasa dimuat',
    offline: 'Teu nyambung',
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
    via: (channel) => `ngalangkungan ${channel}`,
    followUps: (count) => `${number(count)} tindak lanjut`,
    supports: (count) => `${number(count)} pangrojong`,
    photo: 'Aya potona',
  },
  support: {
    label: 'Rojong',
    of: (title) => `laporan ieu: ${title}`,
    count: (count) => `${number(count)} pangrojong`,
    waits: 'Ngantosan jaringan. Pangrojong ieu dikintunkeun ku nyalira engké.',
    failed: 'Pangrojong teu ditampi.',
  },
  detail: {
    back: 'Balik ka daptar',
    opening: 'Muka laporan…',
    opened: (title) => `Laporan dibuka: ${title}`,
    failed: 'Laporan teu acan tiasa dibuka',
  },
};
