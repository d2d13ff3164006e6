import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian. */
export const sealedWords = {
  offer: 'Tersegel: hanya Inspektorat yang bisa membaca.',
  link: 'Tulis tersegel di halaman layanan ini',
};

/** Words that offer a sealed report. */
export type SealedMessages = MessagesOf<typeof sealedWords>;
