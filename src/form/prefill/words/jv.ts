import type { PrefillMessages } from './words.js';

/** Javanese, krama. */
export const prefillJv: PrefillMessages = {
  asset: {
    label: 'Kode barang',
    hint: 'Saking stiker utawi kode QR ingkang panjenengan pindai. Mangga dipunkosongaken menawi laporanipun sanes bab menika.',
  },
};
