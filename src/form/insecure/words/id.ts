import type { InsecureMessages } from './words.js';

/** Indonesian. */
export const insecureId: InsecureMessages = {
  why: 'Sambungan halaman ini tidak terkunci, jadi data Anda bisa dibaca orang lain di jalan. Formulirnya dibuka di halaman yang aman.',
  open: 'Buka formulir laporan',
};
