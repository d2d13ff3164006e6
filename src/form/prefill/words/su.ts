import type { PrefillMessages } from './words.js';

/** Sundanese. */
export const prefillSu: PrefillMessages = {
  asset: {
    label: 'Kode barang',
    hint: 'Tina stiker atanapi kode QR nu disekén. Kosongkeun upami laporan sanés ngeunaan éta.',
  },
};
