import type { FeedMapMessages } from './words.js';

const number = (count: number) => count.toLocaleString('id-ID');

/** Javanese. */
export const feedMapJv: FeedMapMessages = {
  heading: 'Laporan ing peta',
  cluster: (count) => `${number(count)} laporan. Pencet kangge ngagengaken.`,
  one: '1 laporan. Pencet kangge mbikak.',
  loading: 'Ngemot titik laporan…',
  shown: (count) => `${number(count)} laporan ing bagian peta menika.`,
  none: 'Mboten wonten laporan ing bagian peta menika.',
  missing:
    'Titikipun dipunbunderaken udakawis 500 meter. Laporan anonim utawi tanpa titik namung wonten ing dhaftar.',
  failed: 'Titik laporan dereng saged dipunmuat.',
  retry: 'Cobi malih',
  narrow: 'Tampilaken laporan ing tlatah menika',
  widen: 'Tampilaken laporan ing sedaya tlatah',
};
