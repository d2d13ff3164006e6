import { ACCESS_CODE_HEADER } from '../../../src/contract/headers.js';
import type { EndpointConfig } from '../config.js';
import { REQUEST_ID_HEADER } from '../log/request-id.js';
import { languageOf } from '../words/messages.js';
import { CORS_ANSWER_HEADERS, readerOf, readersOf } from '../http/cors.js';
import type { KeptAnswer, KeptAnswers } from './kept-answers.js';
import { askedAddress, createMiddleware, type RequestContext } from '../http/request-context.js';
import { SURROGATE_KEY, type SurrogateKey } from '../http/surrogate-key.js';
import { isKnown } from '../http/tagged-answer.js';

const [ALLOWED] = CORS_ANSWER_HEADERS;
/** The town's lists stand in no notice of a change. */
const MASTERS: SurrogateKey = 'masters';
/** Headers that belong to one request. */
const NOT_KEPT: readonly string[] = [ALLOWED.toLowerCase(), REQUEST_ID_HEADER.toLowerCase()];

/**
 * `giveKept` stands before all other work: it gives a kept answer, and keeps what a handler left as `text` for
 * everybody. A request with an access code neither gets nor leaves one.
 */
export function giveKept(endpoint: { config: EndpointConfig; kept: KeptAnswers }) {
  const { config } = endpoint;
  const originFor = readersOf(config);
  return createMiddleware(async (context, next) => {
    const { req } = context;
    const { kept } = endpoint;
    if (req.method !== 'GET' || req.header(ACCESS_CODE_HEADER) !== undefined) return await next();
    const asking = req.header('Origin');
    const reader = readerOf(context, originFor);
    // `crossOrigin` refuses it.
    if (asking !== undefined && reader === null) return await next();
    const question = `${languageOf(req.header('Accept-Language'))} ${askedAddress(context)}`;
    const known = kept.find(question);
    if (known !== undefined) return give(context, known, reader);
    const { keep, isOutdated } = kept.begin(question);
    await next();
    const key = context.res.headers.get(SURROGATE_KEY);
    // The cache in front was told of the change before it has this answer.
    if (config.cachePurgeUrl !== null && key !== null && key !== MASTERS && isOutdated()) {
      context.res.headers.delete(SURROGATE_KEY);
      context.res.headers.set('Cache-Control', 'public, no-cache');
      return;
    }
    const text = context.get('text');
    if (text === undefined || context.res.status !== 200) return;
    const headers = [...context.res.headers].filter(([name]) => !NOT_KEPT.includes(name));
    keep({ text, headers: Object.fromEntries(headers), route: context.get('route') ?? '' });
  });
}

function give(
  context: RequestContext,
  { text, headers, route }: KeptAnswer,
  reader: string | null,
): Response {
  context.set('route', route);
  const own: Record<string, string> = { ...headers, ...(reader !== null && { [ALLOWED]: reader }) };
  const known = context.req.header('If-None-Match');
  if (known === undefined || !isKnown(headers['etag'] ?? '', known))
    return new Response(text, { headers: own });
  for (const name of ['content-type', 'content-language']) delete own[name];
  return new Response(null, { status: 304, headers: own });
}
