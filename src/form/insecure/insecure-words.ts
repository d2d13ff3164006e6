import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian. */
export const insecureWords = {
  why: 'Sambungan halaman ini tidak terkunci, jadi data Anda bisa dibaca orang lain. Formulirnya dibuka di halaman yang aman.',
  open: 'Buka formulir laporan',
};

/** Words in place of the form on an http page. */
export type InsecureMessages = MessagesOf<typeof insecureWords>;
