import type { RequestContext } from '../../http/request-context.js';
import type { PageWords } from '../words/words.js';

/** What happened, that nothing typed is lost, and when to press again: as long as the answer's `Retry-After` says. */
export function withWayOut(context: RequestContext, message: string, words: PageWords): string {
  const { kept, wait } = words.tracker.failed;
  const retryAfter = context.res.headers.get('Retry-After');
  return [message, kept, ...(retryAfter === null ? [] : [wait(Number(retryAfter))])].join(' ');
}
