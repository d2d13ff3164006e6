import { numberFormat } from '../../widget/language/formats.js';
import type { MapWords } from './words.js';

const number = numberFormat('id-ID');

/** Indonesian. */
export const mapId: MapWords = {
  label: 'Peta. Geser dengan tombol panah, perbesar dengan tombol tambah, perkecil dengan tombol kurang.',
  zoomIn: 'Perbesar peta',
  zoomOut: 'Perkecil peta',
  distance: (metres) => (metres < 1000 ? `${number.format(metres)} m` : `${number.format(metres / 1000)} km`),
  how: 'Dua jari untuk menggeser dan memperbesar. Di komputer: seret, atau pakai tombol panah, + dan −.',
  loading: 'Memuat peta…',
  failed: 'Peta belum bisa dimuat. Tanpa peta pun tidak apa-apa.',
  retry: 'Coba lagi',
};
