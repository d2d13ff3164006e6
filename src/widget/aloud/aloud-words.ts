import type { MessagesOf } from '../language/messages-of.js';

/** Indonesian. */
export const aloudWords = {
  listen: 'Dengarkan petunjuk',
  stop: 'Berhenti',
  next: 'Bagian berikutnya',
  /** Instead of `listen`, where no voice of the language is on the device. */
  indonesianVoice: 'Dengarkan petunjuk',
  /** What is read, and that nothing leaves the device. */
  hint: 'Yang dibacakan hanya petunjuk di halaman ini, oleh suara di HP Anda sendiri. Tulisan Anda tidak ikut dibacakan.',
};

/** What is said around reading aloud, in one language; fetched where the device has a voice. */
export type AloudMessages = MessagesOf<typeof aloudWords>;
