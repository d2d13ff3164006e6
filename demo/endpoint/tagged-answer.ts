import type { Context } from 'hono';
import type { Hashing } from './hashing.js';
import { languageOf } from './messages.js';

/**
 * A public list as JSON, known again by a weak ETag of its own per URL and language; the shared middleware answers
 * `If-None-Match` with 304.
 * @param maxAge seconds for which a cache may answer alone
 */
export function taggedAnswer(context: Context, hashing: Hashing, body: unknown, maxAge = 0): Response {
  const text = JSON.stringify(body);
  const { pathname, search } = new URL(context.req.url);
  const language = languageOf(context.req.header('Accept-Language'));
  const tag = hashing.sha256([pathname + search, language, text].join('\n')).slice(0, 32);
  context.header('ETag', `W/"${tag}"`);
  context.header('Cache-Control', maxAge === 0 ? 'public, no-cache' : `public, max-age=${maxAge}`);
  context.header('Content-Type', 'application/json');
  return context.body(text);
}
