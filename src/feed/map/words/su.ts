import type { FeedMapMessages } from './words.js';

const number = (count: number) => count.toLocaleString('id-ID');

/** Sundanese. */
export const feedMapSu: FeedMapMessages = {
  heading: 'Laporan dina peta',
  cluster: (count) => `${number(count)} laporan. Pencét kanggo ngageungkeun.`,
  one: '1 laporan. Pencét kanggo muka.',
  loading: 'Ngamuat titik laporan…',
  shown: (count) => `${number(count)} laporan di bagian peta ieu.`,
  none: 'Teu aya laporan di bagian peta ieu.',
  missing:
    'Titikna dibuleudkeun kira-kira 500 méter. Laporan anonim atanapi tanpa titik mung aya dina daptar.',
  failed: 'Titik laporan teu acan tiasa dimuat.',
  retry: 'Cobian deui',
  narrow: 'Pintonkeun laporan di wewengkon ieu',
  widen: 'Pintonkeun laporan di sadaya wewengkon',
};
