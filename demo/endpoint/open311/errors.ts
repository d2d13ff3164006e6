import { setErrorHeaders, tellable } from '../http/error-answers.js';
import type { RequestContext } from '../http/request-context.js';
import type { Log } from '../log/log.js';
import { ApiError } from '../words/errors.js';
import { languageOf, say, type Language } from '../words/messages.js';
import { formatOf, textOf } from './answer.js';

/** Statuses that say more than 400 to whoever may come again, or asked in another way. */
const KEPT: readonly number[] = [404, 405, 409, 429, 500, 503];
const DENIED: readonly number[] = [401, 403];

/**
 * `statusOf`: GeoReport v2 has 404 for what doesn't exist, 403 for a wrong key, and 400 for all else that can't be done
 * as asked; what a later try may change keeps its own.
 */
function statusOf({ status }: ApiError): 400 | 403 | 404 | 405 | 409 | 429 | 500 | 503 {
  if (DENIED.includes(status)) return 403;
  return KEPT.includes(status) ? (status as 404 | 405 | 409 | 429 | 500 | 503) : 400;
}

/** `answerError` turns any error into an error answer of GeoReport v2, in the format that was asked for. */
export function answerError(log: Log) {
  return (error: Error, context: RequestContext): Response => write(context, tellable(error, log));
}

export function answerUnknownPath(context: RequestContext): Response {
  return write(context, new ApiError('not-found', { say: 'open311-path' }));
}

function write(context: RequestContext, error: ApiError): Response {
  const status = statusOf(error);
  const language = languageOf(context.req.header('Accept-Language'));
  const value = describe(error, language).map((description) => ({ code: status, description }));
  const { text, type } = textOf({ root: 'errors', value }, formatOf(context));
  setErrorHeaders(context, error);
  context.header('Content-Type', type);
  return context.body(text, status);
}

/** A sentence for each parameter, which names it. */
function describe({ fields, sentence }: ApiError, language: Language): string[] {
  const wrong = Object.entries(fields ?? {}).flatMap(([name, sentences]) =>
    sentences.map((one) => {
      const words = say(one, language);
      return words.includes(name) ? words : `${name}: ${words}`;
    }),
  );
  return wrong.length > 0 ? wrong : [say(sentence, language)];
}
