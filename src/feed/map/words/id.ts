import type { FeedMapMessages } from './words.js';

const number = (count: number) => count.toLocaleString('id-ID');

/** Indonesian. */
export const feedMapId: FeedMapMessages = {
  heading: 'Laporan di peta',
  cluster: (count) => `${number(count)} laporan. Tekan untuk memperbesar.`,
  one: '1 laporan. Tekan untuk membuka.',
  loading: 'Memuat titik laporan…',
  shown: (count) => `${number(count)} laporan di bagian peta ini.`,
  none: 'Tidak ada laporan di bagian peta ini.',
  missing: 'Titiknya dibulatkan ke sekitar 500 meter. Laporan anonim atau tanpa titik hanya ada di daftar.',
  failed: 'Titik laporan belum bisa dimuat.',
  retry: 'Coba lagi',
  narrow: 'Tampilkan laporan di area ini',
  widen: 'Tampilkan laporan di semua area',
};
