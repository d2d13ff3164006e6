import { numberFormat } from '../../widget/language/formats.js';
import type { MapWords } from './words.js';

const number = numberFormat('id-ID');

/** Palembang Malay. */
export const mapMui: MapWords = {
  label: 'Peta. Geser pake tombol panah, besakke pake tombol tambah, kecikke pake tombol kurang.',
  zoomIn: 'Besakke peta',
  zoomOut: 'Kecikke peta',
  distance: (metres) => (metres < 1000 ? `${number.format(metres)} m` : `${number.format(metres / 1000)} km`),
  how: 'Duo jari untuk nggeser samo mbesakke. Di komputer: seret, atau pake tombol panah, + dan −.',
  loading: 'Lagi muat peta…',
  failed: 'Peta belom pacak dimuat. Dak pake peta jugo dak apo-apo.',
  retry: 'Cubo lagi',
};
