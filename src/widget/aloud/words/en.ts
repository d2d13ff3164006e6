import type { AloudMessages } from './words.js';

/** English. */
export const aloudEn: AloudMessages = {
  listen: 'Listen to the instructions',
  stop: 'Stop',
  next: 'Next part',
  indonesianVoice: 'Listen, in an Indonesian voice',
  hint: 'Only the instructions on this page are read, by a voice on your own phone. What you write is not read out.',
};
