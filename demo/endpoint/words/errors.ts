import { ERROR_CODES, SEALED_ERROR_CODES } from '../../../src/contract/envelope.js';
import type { MessageKey } from './messages.js';

/** `Sentence` is a message that is not yet in the reader's language. */
export interface Sentence {
  key: MessageKey;
  values?: Readonly<Record<string, string | number>>;
}

/** `FieldProblems` are problems by the field's wire name. */
export type FieldProblems = Record<string, Sentence[]>;

/** Codes that only officers meet, and their HTTP status. */
const DESK_ERROR_CODES = {
  /** The report changed since the officer saw it. */
  changed: 409,
  /** `gone-out`: too late to take a deed back. */
  'gone-out': 409,
} as const satisfies Record<string, number>;

const STATUSES = { ...ERROR_CODES, ...SEALED_ERROR_CODES, ...DESK_ERROR_CODES };

/** `ApiError` is an error answer: the contract sets its code and status, `messages.ts` its sentence. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: keyof typeof STATUSES;
  readonly sentence: Sentence;
  readonly fields: FieldProblems | undefined;
  /** Seconds until a retry; undefined where the answer names none. */
  readonly retryAfter: number | undefined;
  /** `more` is what else the answer's body holds. */
  readonly more: Readonly<Record<string, unknown>>;

  /** @param details.say key of another sentence than the code's own */
  constructor(
    code: keyof typeof STATUSES,
    details: {
      say?: MessageKey;
      values?: Sentence['values'];
      fields?: FieldProblems;
      retryAfter?: number;
      more?: Readonly<Record<string, unknown>>;
      cause?: Error;
    } = {},
  ) {
    super(code, { cause: details.cause });
    this.code = code;
    this.sentence = { key: details.say ?? code, values: details.values ?? {} };
    this.fields = details.fields;
    this.retryAfter = details.retryAfter;
    this.more = details.more ?? {};
  }

  get status() {
    return STATUSES[this.code];
  }
}

/** `notFound` is the only answer for things that don't exist, or not for this client. */
export function notFound(): ApiError {
  return new ApiError('not-found');
}

/** `invalid` is a 422 with at least one problem. */
export function invalid(fields: FieldProblems): ApiError {
  return new ApiError('invalid', { fields });
}

/**
 * SQLSTATE classes about the database's state, not the statement: connection, conflicting transactions, resources,
 * shutdown, system.
 */
const OUTAGE_CLASSES = new Set(['08', '40', '53', '57', '58', 'XX']);
const OUTAGE_CODES = new Set([
  // lock_not_available and idle_in_transaction_session_timeout.
  '55P03',
  '25P03',
  // read_only_sql_transaction: the server was the primary, and has been made a replica.
  '25006',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'ENOSPC',
  'EDQUOT',
  'EROFS',
  'EIO',
  'EMFILE',
  'ENFILE',
]);

/** The driver's messages without a code: the connection broke, or was already broken, as at a rollback. */
const BROKEN_CONNECTION =
  /^(Connection terminated|timeout exceeded|Client (has encountered a connection error|was closed))/;

/**
 * `isOutage`: a later retry can help, for the database is away or the disk full. Nothing was acknowledged, so nothing
 * is lost: the client keeps its report and its key.
 */
export function isOutage(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = (cause as { code?: unknown }).code;
    if (typeof code === 'string' && (OUTAGE_CODES.has(code) || OUTAGE_CLASSES.has(code.slice(0, 2))))
      return true;
    if (cause.name === 'DatabaseGoneError' || BROKEN_CONNECTION.test(cause.message)) return true;
  }
  return false;
}

/** `isTimeout`: SQLSTATE query_canceled, the statement took too long; or the driver's message, no answer came. */
export function isTimeout(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (error as { code?: unknown }).code === '57014' || error.message === 'Query read timeout';
}
