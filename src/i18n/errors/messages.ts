import type { AduanErrorCode } from '../../errors.js';

/** One sentence or two for each failure: what happened and what the person can do. Text, never markup. */
export type ErrorMessages = Readonly<Record<AduanErrorCode, string>>;
