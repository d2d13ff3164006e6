import type { InsecureMessages } from './words.js';

/** Sundanese. */
export const insecureSu: InsecureMessages = {
  why: 'Sambungan kaca ieu teu dikonci, janten data Anjeun tiasa diaos ku jalmi sanés di jalan. Pormulirna dibuka dina kaca anu aman.',
  open: 'Buka pormulir laporan',
};
