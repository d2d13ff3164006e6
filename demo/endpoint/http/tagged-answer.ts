import type { Hashing } from '../guard/hashing.js';
import { languageOf } from '../words/messages.js';
import { askedAddress, type RequestContext } from './request-context.js';

export interface Freshness {
  /** Seconds for which a cache may answer alone. */
  maxAge?: number;
  /** Seconds after that for which it may answer with what it has, if it asks anew meanwhile. */
  staleSeconds?: number;
  /** Whether time alone changes it: then it is never given again by itself. */
  isOfTheMoment?: boolean;
  /** Whether somebody typed what stands in the address, which a cache on their device would keep: then none does. */
  isTyped?: boolean;
}

/** A public list as JSON. */
export function taggedAnswer(
  context: RequestContext,
  hashing: Hashing,
  body: unknown,
  { maxAge = 0, staleSeconds = 0, isOfTheMoment = false, isTyped = false }: Freshness = {},
): Response {
  const stale = staleSeconds === 0 ? '' : `, stale-while-revalidate=${staleSeconds}`;
  const isChecked = maxAge + staleSeconds === 0;
  const shared = isChecked ? 'public, no-cache' : `public, max-age=${maxAge}${stale}`;
  const answer = tagged(context, hashing, body, isTyped ? 'no-store' : shared);
  if (isOfTheMoment) context.set('text', undefined);
  return answer;
}

/** What somebody may read of one report as JSON: kept by nobody who doesn't ask whether it is still so. */
export function checkedAnswer(context: RequestContext, hashing: Hashing, body: unknown): Response {
  return tagged(context, hashing, body, 'no-cache');
}

/**
 * Known again by a weak ETag of its own per address and language; the shared middleware answers `If-None-Match` with 304, and gives the text
 * again to who asks the same (`give-kept.ts`).
 */
function tagged(context: RequestContext, hashing: Hashing, body: unknown, cacheControl: string): Response {
  const text = JSON.stringify(body);
  const language = languageOf(context.req.header('Accept-Language'));
  const tag = hashing.sha256([askedAddress(context), language, text].join('\n')).slice(0, 32);
  context.header('ETag', `W/"${tag}"`);
  context.header('Cache-Control', cacheControl);
  context.header('Content-Type', 'application/json');
  context.set('text', text);
  return context.body(text);
}

/** Whether `If-None-Match` names that tag. Both are compared weakly, as RFC 9110 has it for this header. */
export function isKnown(tag: string, known: string): boolean {
  const tags: readonly string[] = known.match(/"[^"]*"/g) ?? [];
  return known === '*' || tags.includes(tag.replace(/^W\//, ''));
}
