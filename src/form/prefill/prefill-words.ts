import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian. */
export const prefillWords = {
  /** The code of the lamp post or the pump that the report is about. */
  asset: {
    label: 'Kode aset',
    hint: 'Dari stiker atau kode QR yang Anda pindai. Kosongkan kalau laporan Anda bukan tentang itu.',
  },
};

/** Around what a link filled in. */
export type PrefillMessages = MessagesOf<typeof prefillWords>;
