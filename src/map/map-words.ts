import { numberFormat } from '../widget/language/formats.js';
import type { MessagesOf } from '../widget/language/messages-of.js';

const number = numberFormat('id-ID');

/** Indonesian. */
export const mapWords = {
  /** The map's name, and how it is moved by keys. */
  label: 'Peta. Geser dengan tombol panah, perbesar dengan tombol tambah, perkecil dengan tombol kurang.',
  zoomIn: 'Perbesar peta',
  zoomOut: 'Perkecil peta',
  /** Of the scale. */
  distance: (metres: number) =>
    metres < 1000 ? `${number.format(metres)} m` : `${number.format(metres / 1000)} km`,
  /** For fingers and mice. */
  how: 'Dua jari untuk menggeser dan memperbesar. Di komputer: seret, atau pakai tombol panah, + dan −.',
  loading: 'Memuat peta…',
  failed: 'Peta belum bisa dimuat. Tanpa peta pun tidak apa-apa.',
  retry: 'Coba lagi',
};

/** What the map itself says, in both widgets. */
export type MapWords = MessagesOf<typeof mapWords>;
