import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian words around a danger, whose own words are the endpoint's. */
export const dangerWords = {
  call: (number: string) => `Telepon ${number}`,
  /** `goesOn`: a danger doesn't stop the report. */
  goesOn: 'Laporan ini tetap bisa dikirim.',
  leave: 'Tutup cepat',
  dismiss: 'Bukan darurat',
};

/** Words around a danger; loaded with it. */
export type DangerMessages = MessagesOf<typeof dangerWords>;
