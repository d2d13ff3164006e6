import { numberFormat } from '../../widget/language/formats.js';
import { connectionId } from '../../widget/errors/connection-id.js';
import type { FeedMessages } from './words.js';

const { format: number } = numberFormat('id-ID');

/** Indonesian: short sentences, the words of the public service. */
export const feedId: FeedMessages = {
  locale: 'id-ID',
  errors: connectionId,
  heading: 'Laporan warga',
  lead: 'Lihat apa yang dilaporkan warga, siapa yang menanganinya, dan sudah sampai di mana.',
  views: { label: 'Tampilan', list: 'Daftar', map: 'Peta', numbers: 'Angka', opening: 'Membuka tampilan…' },
  find: {
    summary: 'Cari dan saring',
    search: 'Cari laporan',
    button: 'Cari',
    filters: 'Saring dan urutkan',
    loading: 'Memuat pilihan…',
    reset: 'Tampilkan semua laporan',
  },
  statuses: {
    verified: 'Terverifikasi',
    in_progress: 'Ditindaklanjuti oleh Instansi',
    responded: 'Menunggu tanggapan pelapor',
    reopened: 'Ditanggapi oleh Pelapor',
    held: 'Ditunda',
    done: 'Selesai',
  },
  loading: 'Memuat laporan…',
  slow: 'Sambungan lambat. Masih dicoba, mohon tunggu.',
  shown: (count, total) =>
    total === null || total <= count
      ? `${number(count)} laporan`
      : `Menampilkan ${number(count)} dari ${number(total)} laporan`,
  didYouMean: (words) => `Maksud Anda: ${words}?`,
  more: 'Muat lebih banyak',
  fromStart: 'Kembali ke awal daftar',
  loadingMore: 'Sedang memuat…',
  moreFailed: 'Laporan berikutnya belum bisa dimuat.',
  added: (count) => (count ? `${number(count)} laporan ditambahkan.` : 'Tidak ada laporan lagi.'),
  newReports: {
    show: (count) => `${number(count)} laporan baru. Tampilkan`,
    said: (count) => `Ada ${number(count)} laporan baru.`,
  },
  pages: {
    label: 'Halaman',
    page: (page, last) => `Halaman ${number(page)} dari ${number(last)}`,
  },
  kept: {
    heading: 'Yang terakhir dimuat',
    at: (at) => `Disimpan di HP ini ${at}. Mungkin sudah berubah.`,
  },
  empty: {
    heading: 'Belum ada laporan',
    text: 'Laporan tampil di sini setelah diverifikasi. Laporan rahasia tidak pernah ditampilkan.',
    noMatch: 'Tidak ada laporan yang cocok',
    loosen: 'Coba kata yang lebih umum, atau lihat semua laporan.',
  },
  failed: {
    heading: 'Daftar laporan belum bisa dimuat',
    offline: 'Tidak tersambung',
    wait: (seconds) =>
      seconds < 90
        ? `Coba lagi ${Math.max(1, Math.ceil(seconds))} detik lagi.`
        : `Coba lagi ${Math.ceil(seconds / 60)} menit lagi.`,
    retry: 'Coba lagi',
  },
  missing: {
    heading: 'Daftar laporan tidak tersedia di sini',
    text: 'Layanan laporan ini tidak menampilkan laporan untuk umum.',
  },
  fallback: { heading: 'Cara lain:', sms: (number) => `SMS ke ${number}` },
  card: {
    untitled: (trackingId) => `Laporan #${trackingId}`,
    office: 'Diteruskan ke',
    anonymous: 'Anonim',
    via: (channel) => `lewat ${channel}`,
    followUps: (count) => `${number(count)} tindak lanjut`,
    supports: (count) => `${number(count)} dukungan`,
    photo: 'Ada foto',
  },
  support: {
    label: 'Dukung',
    of: (title) => `laporan ini: ${title}`,
    count: (count) => `${number(count)} dukungan`,
    waits: 'Menunggu jaringan. Dukungan ini dikirim sendiri nanti.',
    failed: 'Dukungan tidak diterima.',
  },
  detail: {
    back: 'Kembali ke daftar',
    opening: 'Membuka laporan…',
    opened: (title) => `Laporan dibuka: ${title}`,
    failed: 'Laporan belum bisa dibuka',
  },
};
