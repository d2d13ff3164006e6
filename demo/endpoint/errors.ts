import type { MessageKey } from './messages.js';

/** A sentence still to be put into the reader's language. */
export interface Sentence {
  key: MessageKey;
  values?: Readonly<Record<string, string | number>>;
}

/** Problems by wire name of the field. */
export type FieldProblems = Record<string, Sentence[]>;

export type ErrorStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 429 | 500 | 503;

/** An answer that is not the one hoped for. Its code is the wire's `code`; its sentence comes from `messages.ts`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: ErrorStatus;
  readonly code: MessageKey;
  readonly values: Readonly<Record<string, string | number>>;
  readonly fields: FieldProblems | undefined;
  /** Seconds. */
  readonly retryAfter: number | undefined;

  constructor(
    status: ErrorStatus,
    code: MessageKey,
    details: {
      values?: Readonly<Record<string, string | number>>;
      fields?: FieldProblems;
      retryAfter?: number;
    } = {},
  ) {
    super(code);
    this.status = status;
    this.code = code;
    this.values = details.values ?? {};
    this.fields = details.fields;
    this.retryAfter = details.retryAfter;
  }
}

/** The one answer to everything that isn't there, or not for this asker. */
export function notFound(): ApiError {
  return new ApiError(404, 'not-found');
}

/** 422 with at least one problem. */
export function invalid(fields: FieldProblems): ApiError {
  return new ApiError(422, 'invalid', { fields });
}

/** SQLSTATE classes that speak of the database's state, not of the statement: connection, resources, shutdown, system. */
const OUTAGE_CLASSES = new Set(['08', '53', '57', '58', 'XX']);
const OUTAGE_CODES = new Set([
  'ECONNREFUSED',
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

/**
 * True where trying again later can help: the database is away, the disk is full. Nothing was acknowledged, so nothing is
 * lost: the client keeps its report and its key.
 */
export function isOutage(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = (cause as { code?: unknown }).code;
    if (typeof code === 'string' && (OUTAGE_CODES.has(code) || OUTAGE_CLASSES.has(code.slice(0, 2)))) return true;
    if (cause.name === 'DatabaseGoneError' || /^(Connection terminated|timeout exceeded)/.test(cause.message)) return true;
  }
  return false;
}
