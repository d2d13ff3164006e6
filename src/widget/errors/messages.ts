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

/** Lies with the codes: every widget has those already. */
export { sentenceFor } from '../../errors.js';
