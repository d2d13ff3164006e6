import type { MessagesOf } from '../../widget/language/messages-of.js';

/** Indonesian words of requests for information that were answered. */
export const answeredWords = {
  heading: 'Mungkin sudah dijawab',
  /** Stands before the answer's beginning. */
  answered: 'Sudah dijawab:',
};

/** Words of answered requests. */
export type AnsweredMessages = MessagesOf<typeof answeredWords>;
