import type { Hono } from 'hono';
import { compress } from 'hono/compress';
import { RETAINED_304_HEADERS, etag } from 'hono/etag';
import type { Endpoint } from '../endpoint.js';
import { needsRoom } from '../guard/free-disk.js';
import { CORS_ANSWER_HEADERS, crossOrigin } from '../http/cors.js';
import { createApp, type RequestContext } from '../http/request-context.js';
import { answerHeaders } from '../http/security-headers.js';
import { SURROGATE_KEY } from '../http/surrogate-key.js';
import { giveKept } from '../kept-answers/give-kept.js';
import { tellCachesFirst } from '../kept-answers/tell-caches-first.js';
import { OPEN311_PATH } from '../open311/addresses.js';
import { answerError, answerUnknownPath } from '../open311/errors.js';
import { open311Routes } from '../open311/routes.js';
import { makeRoomForWords } from '../uploads/room-for-words.js';
import { watchRequests } from '../watching/watch-requests.js';

/**
 * `mountOpen311` puts GeoReport v2 at `/open311`, beside the public endpoint, behind what is done for every call there
 * (`app.ts`); nothing where `OPEN311` is off.
 */
export function mountOpen311(site: Hono, { endpoint }: { endpoint: Endpoint }): void {
  const { config } = endpoint;
  if (config.open311.mode === 'off') return;
  // Public reports are for everybody's maps. What is sent comes from the sites that may use the endpoint.
  const toAll = { ...config, allowedOrigins: ['*'], allowNullOrigin: true };
  const [reading, sending] = [crossOrigin(toAll), crossOrigin(config)];
  const app = createApp();
  app.use(watchRequests(endpoint, 'public'));
  app.use(tellCachesFirst(endpoint));
  app.onError(answerError(config.log));
  // Before `giveKept`, whose answers are plain text.
  app.use(compress());
  app.use(giveKept({ config: toAll, kept: endpoint.kept }));
  app.use(answerHeaders(config));
  app.use((context, next) => (isSending(context) ? sending : reading)(context, next));
  app.use(
    etag({ weak: true, retainedHeaders: [...RETAINED_304_HEADERS, ...CORS_ANSWER_HEADERS, SURROGATE_KEY] }),
  );
  app.route('/', open311Routes(endpoint, { room: needsRoom(config, () => makeRoomForWords(endpoint)) }));
  app.all('*', answerUnknownPath);
  site.route(OPEN311_PATH, app);
}

/** Whether a request sends something, or asks whether it may. */
const isSending = ({ req }: RequestContext): boolean =>
  (req.method === 'OPTIONS' ? req.header('Access-Control-Request-Method') : req.method) === 'POST';
