import { numberFormat } from '../../widget/language/formats.js';
import type { MapWords } from './words.js';

const number = numberFormat('id-ID');

/** Sundanese. */
export const mapSu: MapWords = {
  label: 'Peta. Geser ku tombol panah, ageungkeun ku tambah, alitan ku kurang.',
  zoomIn: 'Ageungkeun peta',
  zoomOut: 'Alitan peta',
  distance: (metres) => (metres < 1000 ? `${number.format(metres)} m` : `${number.format(metres / 1000)} km`),
  how: 'Dua ramo kanggo ngageser sareng ngageungkeun. Dina komputer: séréd, atanapi anggo tombol panah, + sareng −.',
  loading: 'Ngamuat peta…',
  failed: 'Peta teu acan tiasa dimuat. Tanpa peta ogé teu sawios.',
  retry: 'Cobian deui',
};
