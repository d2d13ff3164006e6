import { numberFormat } from '../widget/language/formats.js';
import type { MessagesOf } from '../widget/language/messages-of.js';

const number = numberFormat('id-ID');

/** Indonesian. */
export const mapWords = {
  /** The map's accessible name, and how to move it by keys. */
  label: 'Peta. Geser dengan tombol panah, perbesar dengan tombol tambah, perkecil dengan tombol kurang.',
  zoomIn: 'Perbesar peta',
  zoomOut: 'Perkecil peta',
  /** Label of the scale. */
  distance: (metres: number) =>
    metres < 1000 ? `${number.format(metres)} m` : `${number.format(metres / 1000)} km`,
  /** Help for fingers and mice. */
  how: 'Dua jari untuk menggeser dan memperbesar. Di komputer: seret, atau pakai tombol panah, + dan −.',
  loading: 'Memuat peta…',
  failed: 'Peta belum bisa dimuat. Tanpa peta pun tidak apa-apa.',
  retry: 'Coba lagi',
};

/** Words of the map itself, in both widgets. */
export type MapWords = MessagesOf<typeof mapWords>;
