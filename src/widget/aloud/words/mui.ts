import type { AloudMessages } from './words.js';

/** Palembang Malay. */
export const aloudMui: AloudMessages = {
  listen: 'Dengerke petunjuk',
  stop: 'Berenti',
  next: 'Bagian sudah ini',
  indonesianVoice: 'Dengerke petunjuk, suaro baso Indonesia',
  hint: 'Yang dibacoke cuma petunjuk di halaman ini, oleh suaro di HP kamu dewek. Tulisan kamu dak ikut dibacoke.',
};
