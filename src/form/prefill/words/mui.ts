import type { PrefillMessages } from './words.js';

/** Palembang Malay. */
export const prefillMui: PrefillMessages = {
  asset: {
    label: 'Kode barang',
    hint: 'Dari stiker atau kode QR yang kamu pindai. Kosongke kalu laporan kamu bukan tentang itu.',
  },
};
