import type { Hashing } from '../guard/hashing.js';
import { languageOf } from '../words/messages.js';
import { askedAddress, type RequestContext } from './request-context.js';
import { SURROGATE_KEY, type SurrogateKey } from './surrogate-key.js';

/** Seconds for which a shared cache answers by itself, as long as `KeptAnswers` gives an answer again. */
const SHARED_AGE = 2;
/** Seconds beyond that for which a cache answers while it asks anew. */
const STALE_SECONDS = 10;
/** Seconds for which a cache may answer with what it has while the endpoint is away. */
const AWAY_SECONDS = 300;

export interface Freshness {
  /** `key` names what the answer shows: shared caches forget it by that. Null keeps it out of shipped ones. */
  key: SurrogateKey | null;
  /** Seconds that every cache may answer by itself; 0 by default, and 2 in shared ones. */
  maxAge?: number;
  /** Seconds after that for which a cache may give a stale answer while it asks anew; 10 by default. */
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
  freshness: Freshness,
): Response {
  return taggedText(context, hashing, asJson(body), freshness);
}

/** `taggedText` is a public list in any format. */
export function taggedText(
  context: RequestContext,
  hashing: Hashing,
  body: Text,
  { key, maxAge = 0, staleSeconds = STALE_SECONDS, isOfTheMoment = false, isTyped = false }: Freshness,
): Response {
  const cacheControl =
    maxAge > 0
      ? `public, max-age=${maxAge}`
      : `public, max-age=0, s-maxage=${SHARED_AGE}, stale-while-revalidate=${staleSeconds}, stale-if-error=${AWAY_SECONDS}`;
  if (key !== null && !isTyped) context.header(SURROGATE_KEY, key);
  const answer = tagged(context, hashing, body, isTyped ? 'no-store' : cacheControl);
  if (isOfTheMoment) context.set('text', undefined);
  return answer;
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
