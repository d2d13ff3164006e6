import type { AduanErrorCode } from '../../errors.js';

/** One or two sentences for each error: what happened and what the person can do. Text, never markup. */
export type ErrorMessages = Readonly<Record<AduanErrorCode, string>>;

/** Errors of a first request. Any other is shown as `server-error`: nothing was sent that could be wrong. */
export type ConnectionMessages = Pick<
  ErrorMessages,
  | 'network'
  | 'timeout'
  | 'not-json'
  | 'unexpected-shape'
  | 'not-found'
  | 'site-not-allowed'
  | 'rate-limited'
  | 'unavailable'
  | 'server-error'
  | 'endpoint-missing'
  | 'chunk-failed'
>;

type Answered = 'unexpected-shape' | 'not-found' | 'site-not-allowed' | 'rate-limited' | 'unavailable';

/**
 * Errors without an answer of the endpoint. Words of the others are loaded later; until then `server-error` is shown.
 */
export type UnreachedMessages = Omit<ConnectionMessages, Answered> & {
  readonly [Code in Answered]: string | undefined;
};

/** Defined beside the codes, which every widget loads anyway. */
export { sentenceFor } from '../../errors.js';
