import type { InsecureMessages } from './words.js';

/** Palembang Malay. */
export const insecureMui: InsecureMessages = {
  why: 'Sambungan halaman ini dak dikunci, jadi data kamu pacak dibaco wong lain di jalan. Formulirnyo dibukak di halaman yang aman.',
  open: 'Bukak formulir laporan',
};
