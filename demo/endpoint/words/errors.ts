import { ERROR_CODES, type ErrorCode } from '../../../src/contract/envelope.js';
import type { MessageKey } from './messages.js';

/** A sentence still to be put into the reader's language. */
export interface Sentence {
  key: MessageKey;
  values?: Readonly<Record<string, string | number>>;
}

/** Problems by wire name of the field. */
export type FieldProblems = Record<string, Sentence[]>;

/** An answer that is not the one hoped for. The contract fixes its code and status; its sentence comes from `messages.ts`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  readonly sentence: Sentence;
  readonly fields: FieldProblems | undefined;
  /** Seconds. */
  readonly retryAfter: number | undefined;

  /** @param details.say another sentence than the code's own */
  constructor(
    code: ErrorCode,
    details: {
      say?: MessageKey;
      values?: Sentence['values'];
      fields?: FieldProblems;
      retryAfter?: number;
      cause?: Error;
    } = {},
  ) {
    super(code, { cause: details.cause });
    this.code = code;
    this.sentence = { key: details.say ?? code, values: details.values ?? {} };
    this.fields = details.fields;
    this.retryAfter = details.retryAfter;
  }

  get status() {
    return ERROR_CODES[this.code];
  }
}

/** The one answer to everything that isn't there, or not for this asker. */
export function notFound(): ApiError {
  return new ApiError('not-found');
}

/** 422 with at least one problem. */
export function invalid(fields: FieldProblems): ApiError {
  return new ApiError('invalid', { fields });
}

/**
 * SQLSTATE classes that speak of the database's state, not of the statement: connection, two that got into each other's way,
 * resources, shutdown, system.
 */
const OUTAGE_CLASSES = new Set(['08', '40', '53', '57', '58', 'XX']);
const OUTAGE_CODES = new Set([
  // A lock that somebody holds, and a transaction that stood still.
  '55P03',
  '25P03',
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

/** What the driver says without a code: the connection broke, or had broken before, as when a transaction is to be rolled back. */
const BROKEN_CONNECTION =
  /^(Connection terminated|timeout exceeded|Client (has encountered a connection error|was closed))/;

/**
 * True where trying again later can help: the database is away, the disk is full. Nothing was acknowledged, so nothing is
 * lost: the client keeps its report and its key.
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

/** SQLSTATE query_canceled: it took longer than its connection allows. Or nothing came back at all, as the driver says. */
export function isTimeout(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (error as { code?: unknown }).code === '57014' || error.message === 'Query read timeout';
}
