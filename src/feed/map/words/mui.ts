import type { FeedMapMessages } from './words.js';

const number = (count: number) => count.toLocaleString('id-ID');

/** Palembang Malay. */
export const feedMapMui: FeedMapMessages = {
  heading: 'Laporan di peta',
  cluster: (count) => `${number(count)} laporan. Pencet supayo lebih besak.`,
  one: '1 laporan. Pencet untuk mukak.',
  loading: 'Lagi muat titik laporan…',
  shown: (count) => `${number(count)} laporan di bagian peta ini.`,
  none: 'Katek laporan di bagian peta ini.',
  missing:
    'Titiknyo dibuletke kiro-kiro 500 meter. Laporan anonim atau yang katek titiknyo cuma ado di daftar.',
  failed: 'Titik laporan belom pacak dimuat.',
  retry: 'Cubo lagi',
  narrow: 'Tampilke laporan di daerah ini',
  widen: 'Tampilke laporan di daerah mano bae',
};
