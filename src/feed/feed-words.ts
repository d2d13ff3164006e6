import { numberFormat } from '../widget/language/formats.js';
import { connectionId } from '../widget/errors/id.js';
import type { MessagesOf } from '../widget/language/messages-of.js';

const { format: number } = numberFormat('id-ID');

/** Indonesian: short sentences, in the words of public services. */
export const feedWords = {
  /** For `Intl`: BCP 47; several where a browser may not know the first. */
  locale: 'id-ID' as string | string[],
  /** The feed sends no report, so the errors of a first answer are enough. */
  errors: connectionId,
  heading: 'Laporan warga',
  lead: 'Lihat apa yang dilaporkan warga, dan sudah sampai di mana.',
  views: {
    label: 'Tampilan',
    list: 'Daftar',
    map: 'Peta',
    numbers: 'Angka',
    late: 'Terlambat',
    opening: 'Membuka tampilan…',
  },
  find: {
    summary: 'Cari dan saring',
    search: 'Cari laporan',
    button: 'Cari',
    filters: 'Saring dan urutkan',
    loading: 'Memuat pilihan…',
    reset: 'Tampilkan semua laporan',
  },
  /** Public statuses by wire code, in the order of a filter. */
  statuses: {
    verified: 'Terverifikasi',
    in_progress: 'Ditindaklanjuti oleh Instansi',
    responded: 'Menunggu tanggapan pelapor',
    reopened: 'Ditanggapi oleh Pelapor',
    held: 'Ditunda',
    done: 'Selesai',
  } as Readonly<Record<string, string>>,
  loading: 'Memuat laporan…',
  slow: 'Sambungan lambat. Masih dicoba, mohon tunggu.',
  /** @param total null where the endpoint doesn't say. */
  shown: (count: number, total: number | null) =>
    total === null || total <= count
      ? `${number(count)} laporan`
      : `Menampilkan ${number(count)} dari ${number(total)} laporan`,
  /** Even the closest report is not what was searched for. */
  weak: 'Tidak ada yang persis. Ini yang mirip.',
  /** Button that searches for these words. */
  didYouMean: (words: string) => `Maksud Anda: ${words}?`,
  more: 'Muat lebih banyak',
  fromStart: 'Kembali ke awal daftar',
  loadingMore: 'Sedang memuat…',
  moreFailed: 'Laporan berikutnya belum bisa dimuat.',
  added: (count: number) => (count ? `${number(count)} laporan ditambahkan.` : 'Tidak ada laporan lagi.'),
  /** Reports that came in since: `show` is the button's label, `said` is announced. */
  newReports: {
    show: (count: number) => `${number(count)} laporan baru. Tampilkan`,
    said: (count: number) => `Ada ${number(count)} laporan baru.`,
  },
  pages: {
    label: 'Halaman',
    page: (page: number, last: number) => `Halaman ${number(page)} dari ${number(last)}`,
  },
  /** The page that was loaded last, shown without a network. `at` takes `3 jam yang lalu (24 Nov 2026, 10.00)`. */
  kept: {
    heading: 'Yang terakhir dimuat',
    at: (at: string) => `Disimpan di perangkat ini ${at}. Mungkin sudah berubah.`,
  },
  empty: {
    heading: 'Belum ada laporan',
    text: 'Laporan tampil di sini setelah diverifikasi, kecuali yang rahasia.',
    noMatch: 'Tidak ada laporan yang cocok',
    loosen: 'Coba kata yang lebih umum.',
  },
  failed: {
    heading: 'Daftar laporan belum bisa dimuat',
    wait: (seconds: number) =>
      seconds < 90
        ? `Coba lagi ${Math.max(1, Math.ceil(seconds))} detik lagi.`
        : `Coba lagi ${Math.ceil(seconds / 60)} menit lagi.`,
    retry: 'Coba lagi',
  },
  missing: {
    heading: 'Daftar laporan tidak tersedia di sini',
    text: 'Layanan laporan ini tidak menampilkan laporan untuk umum.',
  },
  fallback: { heading: 'Cara lain:', sms: (number: string) => `SMS ke ${number}` },
  card: {
    untitled: (trackingId: string) => `Laporan #${trackingId}`,
    office: 'Diteruskan ke',
    anonymous: 'Anonim',
    followUps: (count: number) => `${number(count)} tindak lanjut`,
    supports: (count: number) => `${number(count)} dukungan`,
    photo: 'Ada foto',
  },
  support: {
    label: 'Dukung',
    /** Hidden text after the label, so that twenty buttons differ for screen readers. */
    of: (title: string) => `laporan ini: ${title}`,
    count: (count: number) => `${number(count)} dukungan`,
    /** Said without a network. */
    waits: 'Menunggu jaringan. Dukungan ini dikirim otomatis nanti.',
    /** Said when the endpoint refused the support. */
    failed: 'Dukungan tidak diterima.',
  },
  detail: {
    back: 'Kembali ke daftar',
    opening: 'Membuka laporan…',
    opened: (title: string) => `Laporan dibuka: ${title}`,
    failed: 'Laporan belum bisa dibuka',
  },
};

/** Words of the feed in one language. Text or functions of text, never markup. */
export type FeedMessages = MessagesOf<typeof feedWords>;
