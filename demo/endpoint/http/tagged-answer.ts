import type { Hashing } from '../guard/hashing.js';
import { languageOf } from '../words/messages.js';
import type { RequestContext } from './request-context.js';

export interface Freshness {
  /** Seconds for which a cache may answer alone. */
  maxAge?: number;
  /** Seconds after that for which it may answer with what it has, if it asks anew meanwhile. */
  staleSeconds?: number;
}

/**
 * A public list as JSON, known again by a weak ETag of its own per URL and language; the shared middleware answers
 * `If-None-Match` with 304.
 */
export function taggedAnswer(
  context: RequestContext,
  hashing: Hashing,
  body: unknown,
  { maxAge = 0, staleSeconds = 0 }: Freshness = {},
): Response {
  const text = JSON.stringify(body);
  const { pathname, search } = new URL(context.req.url);
  const language = languageOf(context.req.header('Accept-Language'));
  const tag = hashing.sha256([pathname + search, language, text].join('\n')).slice(0, 32);
  context.header('ETag', `W/"${tag}"`);
  const stale = staleSeconds === 0 ? '' : `, stale-while-revalidate=${staleSeconds}`;
  const isChecked = maxAge + staleSeconds === 0;
  context.header('Cache-Control', isChecked ? 'public, no-cache' : `public, max-age=${maxAge}${stale}`);
  context.header('Content-Type', 'application/json');
  return context.body(text);
}
