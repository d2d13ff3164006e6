import { numberFormat } from '../../widget/language/formats.js';
import type { MapWords } from './words.js';

const number = numberFormat('id-ID');

/** Javanese. */
export const mapJv: MapWords = {
  label: 'Peta. Geser ngangge tombol panah, agengaken ngangge tambah, alitaken ngangge kirang.',
  zoomIn: 'Agengaken peta',
  zoomOut: 'Alitaken peta',
  distance: (metres) => (metres < 1000 ? `${number.format(metres)} m` : `${number.format(metres / 1000)} km`),
  how: 'Driji kalih kangge nggeser lan ngagengaken. Ing komputer: dipunseret, utawi ngangge tombol panah, + lan −.',
  loading: 'Ngemot peta…',
  failed: 'Peta dereng saged dipunmuat. Tanpa peta ugi mboten punapa-punapa.',
  retry: 'Cobi malih',
};
