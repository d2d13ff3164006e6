import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian words of the steps that the first screen needs. */
export const wayWords = {
  at: (step: number, count: number) => `Langkah ${step} dari ${count}`,
  next: 'Lanjut',
  back: 'Kembali',
  stillHere: undefined,
  kinds: undefined,
  section: undefined,
  review: undefined,
};

/** Words of the first screen's steps. Keys with `undefined` are loaded later, but a page may reword them as well. */
export type WayMessages = MessagesOf<typeof wayWords>;
