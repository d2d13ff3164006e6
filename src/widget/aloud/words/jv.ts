import type { AloudMessages } from './words.js';

/** Javanese. */
export const aloudJv: AloudMessages = {
  listen: 'Mirengaken pitedah',
  stop: 'Kendel',
  next: 'Bagian salajengipun',
  indonesianVoice: 'Mirengaken pitedah, swanten basa Indonesia',
  hint: 'Ingkang dipunwaosaken namung pitedah ing kaca menika, dening swanten ing HP panjenengan piyambak. Seratan panjenengan mboten tumut.',
};
