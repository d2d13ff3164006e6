import type { Hashing } from '../guard/hashing.js';
import { languageOf } from '../words/messages.js';
import { askedAddress, type RequestContext } from './request-context.js';

export interface Freshness {
  /** Seconds that a cache may answer by itself; 0 by default. */
  maxAge?: number;
  /** Seconds after `maxAge` that a cache may give a stale answer while it revalidates; 0 by default. */
  staleSeconds?: number;
  /** The answer changes with time alone, so `giveKept` must not keep it. */
  isOfTheMoment?: boolean;
  /** The address holds typed text, which a browser's cache would store: nothing is cached. */
  isTyped?: boolean;
}

/** `Text` is an answer's whole body, and its media type. */
export interface Text {
  text: string;
  type: string;
}

const asJson = (body: unknown): Text => ({ text: JSON.stringify(body), type: 'application/json' });

/** `taggedAnswer` is a public list as JSON. */
export function taggedAnswer(
  context: RequestContext,
  hashing: Hashing,
  body: unknown,
  freshness: Freshness = {},
): Response {
  return taggedText(context, hashing, asJson(body), freshness);
}

/** `taggedText` is a public list in any format. */
export function taggedText(
  context: RequestContext,
  hashing: Hashing,
  body: Text,
  { maxAge = 0, staleSeconds = 0, isOfTheMoment = false, isTyped = false }: Freshness = {},
): Response {
  const stale = staleSeconds === 0 ? '' : `, stale-while-revalidate=${staleSeconds}`;
  const isChecked = maxAge + staleSeconds === 0;
  const shared = isChecked ? 'public, no-cache' : `public, max-age=${maxAge}${stale}`;
  const answer = tagged(context, hashing, body, isTyped ? 'no-store' : shared);
  if (isOfTheMoment) context.set('text', undefined);
  return answer;
}

/** `checkedAnswer` is one report as JSON for those who may read it: caches must revalidate each time. */
export function checkedAnswer(context: RequestContext, hashing: Hashing, body: unknown): Response {
  return tagged(context, hashing, asJson(body), 'no-cache');
}

/**
 * `tagged` adds a weak ETag, different for each address and language. Shared middleware answers `If-None-Match` with
 * 304, and gives the text again to equal questions (`give-kept.ts`).
 */
function tagged(
  context: RequestContext,
  hashing: Hashing,
  { text, type }: Text,
  cacheControl: string,
): Response {
  const language = languageOf(context.req.header('Accept-Language'));
  const tag = hashing.sha256([askedAddress(context), language, text].join('\n')).slice(0, 32);
  context.header('ETag', `W/"${tag}"`);
  context.header('Cache-Control', cacheControl);
  context.header('Content-Type', type);
  context.set('text', text);
  return context.body(text);
}

/** `isKnown`: `If-None-Match` names the tag. Compared weakly, as RFC 9110 says for this header. */
export function isKnown(tag: string, known: string): boolean {
  const tags: readonly string[] = known.match(/"[^"]*"/g) ?? [];
  return known === '*' || tags.includes(tag.replace(/^W\//, ''));
}
