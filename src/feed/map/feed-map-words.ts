import type { MessagesOf } from '../../widget/language/messages-of.js';

const number = (count: number) => count.toLocaleString('id-ID');

/** Indonesian. */
export const feedMapWords = {
  heading: 'Laporan di peta',
  /** A cluster's name. */
  cluster: (count: number) => `${number(count)} laporan. Tekan untuk memperbesar.`,
  one: '1 laporan. Tekan untuk membuka.',
  loading: 'Memuat titik laporan…',
  /** Read out when the marks are there. */
  shown: (count: number) => `${number(count)} laporan di bagian peta ini.`,
  none: 'Tidak ada laporan di bagian peta ini.',
  missing: 'Titiknya dibulatkan ke sekitar 500 meter. Laporan anonim atau tanpa titik hanya ada di daftar.',
  failed: 'Titik laporan belum bisa dimuat.',
  retry: 'Coba lagi',
  narrow: 'Tampilkan laporan di area ini',
  widen: 'Tampilkan laporan di semua area',
};

/** What the map of reports says beside the map's own words; fetched with it. */
export type FeedMapMessages = MessagesOf<typeof feedMapWords>;
