import type { AloudMessages } from './words.js';

/** Sundanese. */
export const aloudSu: AloudMessages = {
  listen: 'Dangukeun pituduh',
  stop: 'Eureun',
  next: 'Bagian salajengna',
  indonesianVoice: 'Dangukeun pituduh, sora basa Indonesia',
  hint: 'Anu diaoskeun mung pituduh dina kaca ieu, ku sora dina HP Anjeun nyalira. Seratan Anjeun teu ngiring diaoskeun.',
};
