import type { InsecureMessages } from './words.js';

/** Javanese. */
export const insecureJv: InsecureMessages = {
  why: 'Sambungan kaca menika mboten dipunkunci, dados data panjenengan saged dipunwaos tiyang sanes ing margi. Formuliripun dipunbikak ing kaca ingkang aman.',
  open: 'Bikak formulir laporan',
};
