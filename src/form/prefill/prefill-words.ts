import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian. */
export const prefillWords = {
  /** Code of the lamp post or pump that the report is about. */
  asset: {
    label: 'Kode aset',
    hint: 'Dari stiker atau kode QR yang Anda pindai. Kosongkan kalau laporan Anda bukan tentang itu.',
  },
};

/** Words for values that a link proposes. */
export type PrefillMessages = MessagesOf<typeof prefillWords>;
