import { compress } from 'hono/compress';
import { RETAINED_304_HEADERS, etag } from 'hono/etag';
import { routes } from '../../../src/contract/routes.js';
import { capabilityRoutes } from '../capabilities/routes.js';
import { dangerRoutes } from '../dangers/routes.js';
import type { Endpoint } from '../endpoint.js';
import { feedRoutes } from '../feed/routes.js';
import { followRoutes } from '../follows/routes.js';
import { needsRoom } from '../guard/free-disk.js';
import { paidByWork } from '../guard/payment.js';
import { CORS_ANSWER_HEADERS, crossOrigin } from '../http/cors.js';
import { answerError, answerUnknownPath } from '../http/error-answers.js';
import { createApp, type App } from '../http/request-context.js';
import { answerHeaders } from '../http/security-headers.js';
import { widgetFiles } from '../http/widget-files.js';
import { SURROGATE_KEY } from '../http/surrogate-key.js';
import { giveKept } from '../kept-answers/give-kept.js';
import { tellCachesFirst } from '../kept-answers/tell-caches-first.js';
import { mastersRoutes } from '../reference-data/routes.js';
import { confirmPage } from '../notifications/confirm-page.js';
import { ownPages } from '../pages/pages.js';
import { questionRoutes } from '../questions/routes.js';
import { reportRoutes } from '../reports/routes.js';
import { routesOfSealed } from '../sealed/routes.js';
import { makeRoomForWords } from '../uploads/room-for-words.js';
import { uploadRoutes } from '../uploads/routes.js';
import { watchRequests } from '../watching/watch-requests.js';

/** Heavy answers, to be compressed: categories with their everyday words shrink to a third. */
const HEAVY = [
  routes.categories,
  routes.urgent,
  ...Object.values(routes.layers),
  ...Object.values(routes.openData),
];

/** `buildApp` is the public interface: the routes of each room, below middleware for all of them. */
export function buildApp(endpoint: Endpoint): App {
  const { config } = endpoint;
  const app = createApp();
  app.use(watchRequests(endpoint, 'public'));
  app.use(tellCachesFirst(endpoint));
  app.onError(answerError(config.log));
  // Before `giveKept`, whose answers are plain text.
  for (const path of HEAVY) app.use(`/${path}`, compress());
  app.use(giveKept(endpoint));
  app.route('/widgets', widgetFiles(config));
  app.route('/', ownPages(endpoint));
  app.use(answerHeaders(config));
  app.use(crossOrigin(config));
  app.use(
    etag({ weak: true, retainedHeaders: [...RETAINED_304_HEADERS, ...CORS_ANSWER_HEADERS, SURROGATE_KEY] }),
  );
  const room = needsRoom(config, () => makeRoomForWords(endpoint));
  const guards = { room, payment: paidByWork(endpoint.challenges) };
  app.route('/', capabilityRoutes(endpoint));
  app.route('/', dangerRoutes(endpoint));
  app.route('/', uploadRoutes(endpoint, guards));
  app.route('/', routesOfSealed(endpoint, guards));
  app.route('/', reportRoutes(endpoint, guards));
  app.route('/', mastersRoutes(endpoint));
  app.route('/', questionRoutes(endpoint));
  app.route('/', feedRoutes(endpoint, guards));
  if (config.mail !== null) {
    app.route('/', confirmPage(endpoint, guards));
    app.route('/', followRoutes(endpoint, guards));
  }
  app.all('*', answerUnknownPath);
  return app;
}
