import type { ErrorWire } from '../../../src/contract/envelope.js';
import { busy } from '../limits/slots.js';
import { ApiError, isOutage, isTimeout, type Sentence } from '../words/errors.js';
import { languageOf, say } from '../words/messages.js';
import type { Log, LogFields } from '../log/log.js';
import type { RequestContext } from './request-context.js';

/**
 * `ShedKind` is why a request got 503:
 * - `database`: it is away, or the disk refused.
 * - `slow`: the database had too much to do and gave up.
 * - `busy`: too many ask at once. `files-busy`: too many files are taken in or looked at.
 * - `files-refused`: there is no room for files. `disk-full`: there is none for anything.
 * - `other`: whatever else is not there for the moment.
 */
export type ShedKind = (typeof SHED_KINDS)[number];
export const SHED_KINDS = [
  'database',
  'slow',
  'busy',
  'files-busy',
  'files-refused',
  'disk-full',
  'other',
] as const;

/** Kinds by the sentence that people read. */
const SAID_KINDS: Readonly<Record<string, ShedKind>> = {
  busy: 'busy',
  'files-busy': 'files-busy',
  'files-unavailable': 'files-refused',
  'disk-full': 'disk-full',
};

/** Seconds until a retry, when the database is away or the disk is full. */
const OUTAGE_RETRY_AFTER = 30;
/** Seconds until a retry, when the database had too much to do. */
const BUSY_RETRY_AFTER = 10;

/** `answerError` turns any error into the contract's error answer. */
export function answerError(log: Log) {
  return (error: Error, context: RequestContext): Response => write(context, tellable(error, log));
}

/** `tellable` is what a client is told of any error, the rest of which is logged: no word of the error itself. */
export function tellable(error: Error, log: Log): ApiError {
  if (error instanceof ApiError) return error;
  const isExpected = isTimeout(error) || isOutage(error);
  log('failed', { level: isExpected ? 'warn' : 'error', ...describe(error) });
  if (isTimeout(error)) return busy(BUSY_RETRY_AFTER, error);
  return isExpected
    ? new ApiError('unavailable', { retryAfter: OUTAGE_RETRY_AFTER, cause: error })
    : new ApiError('server-error');
}

export function answerUnknownPath(context: RequestContext): Response {
  return write(context, unknownPath());
}

const unknownPath = (): ApiError => new ApiError('not-found', { say: 'no-such-path' });

function write(context: RequestContext, error: ApiError): Response {
  const language = languageOf(context.req.header('Accept-Language'));
  const speak = (sentence: Sentence): string => say(sentence, language);
  const body: Omit<ErrorWire, 'code'> & { code: string } = {
    ...error.more,
    message: speak(error.sentence),
    code: error.code,
    ...(error.fields !== undefined && {
      errors: Object.fromEntries(
        Object.entries(error.fields).map(([field, sentences]) => [field, sentences.map(speak)]),
      ),
    }),
  };
  setErrorHeaders(context, error);
  return context.json(body, error.status);
}

/** `setErrorHeaders` sets the headers of an error's answer, whatever its body is, and notes why it is a 503. */
export function setErrorHeaders(context: RequestContext, error: ApiError): void {
  const { retryAfter } = error;
  if (error.status === 503) context.set('shed', shedKindOf(error));
  context.header('Content-Language', languageOf(context.req.header('Accept-Language')));
  context.header('Cache-Control', 'no-store');
  if (retryAfter !== undefined) context.header('Retry-After', String(retryAfter));
}

function shedKindOf({ cause, sentence }: ApiError): ShedKind {
  if (isTimeout(cause)) return 'slow';
  if (isOutage(cause)) return 'database';
  return SAID_KINDS[sentence.key] ?? 'other';
}

/** `describe` keeps an error's name, code and stack. Its message may quote a row of the database, and so a person. */
function describe(error: Error): LogFields {
  const code = (error as { code?: unknown }).code;
  const places = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim());
  return { error: error.name, ...(typeof code === 'string' && { code }), at: places };
}
