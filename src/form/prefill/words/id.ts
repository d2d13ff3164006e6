import type { PrefillMessages } from './words.js';

/** Indonesian. */
export const prefillId: PrefillMessages = {
  asset: {
    label: 'Kode aset',
    hint: 'Dari stiker atau kode QR yang Anda pindai. Kosongkan kalau laporan Anda bukan tentang itu.',
  },
};
