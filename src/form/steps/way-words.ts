import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian, as far as the first step needs it. */
export const wayWords = {
  at: (step: number, count: number) => `Langkah ${step} dari ${count}`,
  next: 'Lanjut',
  back: 'Kembali',
  stillHere: undefined,
  kinds: undefined,
  section: undefined,
  review: undefined,
};

/** What is said on the way itself. The others are known by name, so that what a page says in their place is not taken for a mistake. */
export type WayMessages = MessagesOf<typeof wayWords>;
