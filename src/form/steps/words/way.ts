import type { WayMessages } from './words.js';

/** Indonesian, as far as the first step needs it. */
export const wayId: WayMessages = {
  at: (step, count) => `Langkah ${step} dari ${count}`,
  next: 'Lanjut',
  back: 'Kembali',
  stillHere: undefined,
  kinds: undefined,
  section: undefined,
  review: undefined,
};
