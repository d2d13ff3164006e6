import type { AduanErrorCode } from '../../errors.js';

/** One sentence or two for each failure: what happened and what the person can do. Text, never markup. */
export type ErrorMessages = Readonly<Record<AduanErrorCode, string>>;

/** The failures of a first answer. Any other is told as `server-error`: nothing was sent that could be wrong. */
export type ConnectionMessages = Pick<
  ErrorMessages,
  | 'network'
  | 'timeout'
  | 'not-json'
  | 'unexpected-shape'
  | 'not-found'
  | 'rate-limited'
  | 'unavailable'
  | 'server-error'
  | 'endpoint-missing'
  | 'chunk-failed'
>;

type Answered = 'unexpected-shape' | 'not-found' | 'rate-limited' | 'unavailable';

/** What is said where nothing of the endpoint's has come. The rest is known by name; until it is here it is told as `server-error`. */
export type UnreachedMessages = Omit<ConnectionMessages, Answered> & {
  readonly [Code in Answered]: string | undefined;
};

/** Lies with the codes: every widget has those already. */
export { sentenceFor } from '../../errors.js';
