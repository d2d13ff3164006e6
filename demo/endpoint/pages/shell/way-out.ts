import type { RequestContext } from '../../http/request-context.js';
import type { PageWords } from '../words/words.js';

/** `withWayOut` adds when to press again, as the answer's `Retry-After` says, and that nothing typed is lost. */
export function withWayOut(context: RequestContext, message: string, words: PageWords): string {
  const { kept, wait } = words.tracker.failed;
  const retryAfter = context.res.headers.get('Retry-After');
  // Where the server has too much to do, its sentence says for how long.
  const isTold = retryAfter === null || message.includes(` ${retryAfter} `);
  return [message, ...(isTold ? [] : [wait(Number(retryAfter))]), kept].join(' ');
}
