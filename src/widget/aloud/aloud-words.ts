import type { MessagesOf } from '../language/messages-of.js';

/** Indonesian. */
export const aloudWords = {
  listen: 'Dengarkan petunjuk',
  stop: 'Berhenti',
  next: 'Bagian berikutnya',
  /** Instead of `listen`, where the device has no voice of the language. */
  indonesianVoice: 'Dengarkan petunjuk',
  /** Says what is read, and that nothing leaves the device. */
  hint: 'Yang dibacakan hanya petunjuk di halaman ini, oleh suara di HP Anda sendiri. Tulisan Anda tidak ikut dibacakan.',
};

/** Words around reading aloud, in one language; loaded where the device has a voice. */
export type AloudMessages = MessagesOf<typeof aloudWords>;
