import type { AloudMessages } from './words.js';

/** Indonesian. */
export const aloudId: AloudMessages = {
  listen: 'Dengarkan petunjuk',
  stop: 'Berhenti',
  next: 'Bagian berikutnya',
  indonesianVoice: 'Dengarkan petunjuk',
  hint: 'Yang dibacakan hanya petunjuk di halaman ini, oleh suara di HP Anda sendiri. Tulisan Anda tidak ikut dibacakan.',
};
