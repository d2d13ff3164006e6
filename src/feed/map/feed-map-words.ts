import type { MessagesOf } from '../../widget/language/messages-of.js';

const number = (count: number) => count.toLocaleString('id-ID');

/** Indonesian. */
export const feedMapWords = {
  heading: 'Laporan di peta',
  /** Accessible name of a cluster. */
  cluster: (count: number) => `${number(count)} laporan. Tekan untuk memperbesar.`,
  one: '1 laporan. Tekan untuk membuka.',
  loading: 'Memuat titik laporan…',
  /** Announced when the marks are drawn. */
  shown: (count: number) => `${number(count)} laporan di bagian peta ini.`,
  none: 'Tidak ada laporan di bagian peta ini.',
  missing: 'Titiknya dibulatkan ke sekitar 500 meter. Laporan anonim atau tanpa titik hanya ada di daftar.',
  failed: 'Titik laporan belum bisa dimuat.',
  retry: 'Coba lagi',
  narrow: 'Tampilkan laporan di area ini',
  widen: 'Tampilkan laporan di semua area',
};

/** Words of the map of reports, beside the map's own; loaded with it. */
export type FeedMapMessages = MessagesOf<typeof feedMapWords>;
