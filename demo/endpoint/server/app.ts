import { compress } from 'hono/compress';
import { RETAINED_304_HEADERS, etag } from 'hono/etag';
import { routes } from '../../../src/contract/routes.js';
import { capabilities } from '../capabilities/capabilities.js';
import { create } from '../reports/filing/create.js';
import { detail, mine } from '../reports/reading/detail.js';
import { file } from '../reports/reading/files.js';
import { followUps } from '../reports/reading/followups.js';
import { changeNotification, notification } from '../reports/conversation/notify.js';
import { reply } from '../reports/conversation/reply.js';
import { withdraw } from '../reports/retention/withdraw.js';
import { needsRoom } from '../guard/free-disk.js';
import { CORS_ANSWER_HEADERS, crossOrigin } from '../http/cors.js';
import { taggedAnswer } from '../http/tagged-answer.js';
import { giveKept } from '../kept-answers/give-kept.js';
import { counts } from '../feed/counts.js';
import { feed } from '../feed/list.js';
import { map } from '../feed/map.js';
import { statistics } from '../feed/statistics.js';
import { support, unsupport } from '../feed/support.js';
import { atom, csv, geojson, jsonFeed } from '../feed/syndication/answers.js';
import { thumbnail } from '../feed/thumbnail.js';
import type { Endpoint } from '../endpoint.js';
import { answerError, answerUnknownPath } from '../http/error-answers.js';
import { categories, classifications, institutions, layer, locations, outline } from '../masters/answers.js';
import { questions } from '../questions/questions.js';
import { languageOf } from '../words/messages.js';
import { addConfirmPage } from '../notifications/confirm-page.js';
import { routeTable } from '../http/routing.js';
import { ownPages } from '../pages/pages.js';
import { widgetFiles } from '../http/widget-files.js';
import { answerHeaders } from '../http/security-headers.js';
import { watchRequests } from '../watching/watch-requests.js';
import { makeRoomForWords } from '../uploads/room-for-words.js';
import { upload } from '../uploads/upload.js';
import { createApp, type App, type RequestContext } from '../http/request-context.js';

/** What stands in a pattern for the number of a report, and for the id of a file. */
const [REPORT, FILE] = [':tracking_id', ':file_id'];
/** The contract escapes whatever it puts into a path; the router wants its own signs as they are. */
const pattern = decodeURIComponent;

export function buildApp(endpoint: Endpoint): App {
  const { config } = endpoint;
  const app = createApp();
  app.use(watchRequests(endpoint, 'public'));
  app.onError(answerError(config.log));
  // A category's everyday words are most of what a phone fetches of the master data: a third of the bytes remain. Before what is kept, which is
  // plain text.
  const heavy = [routes.categories, ...Object.values(routes.layers), ...Object.values(routes.openData)];
  for (const path of heavy) app.use(`/${path}`, compress());
  app.use(giveKept(endpoint));
  app.route('/widgets', widgetFiles(config));
  app.route('/', ownPages(endpoint));
  app.use(answerHeaders(config));
  app.use(crossOrigin(config));
  app.use(etag({ weak: true, retainedHeaders: [...RETAINED_304_HEADERS, ...CORS_ANSWER_HEADERS] }));
  app.use(needsRoom(config, () => makeRoomForWords(endpoint)));
  const add = routeTable(app);
  const call =
    (handler: (context: RequestContext, endpoint: Endpoint) => Promise<Response>) =>
    (context: RequestContext) =>
      handler(context, endpoint);

  add('GET', routes.capabilities, (context) => {
    const language = languageOf(context.req.header('Accept-Language'));
    context.header('Content-Language', language);
    return taggedAnswer(context, endpoint.hashing, capabilities(config, language), { maxAge: 300 });
  });
  if (config.challenge) {
    add('GET', routes.challenge, async (context) => context.json(await endpoint.challenges.issue()));
  }
  add('POST', routes.upload, call(upload));
  add('POST', routes.create, call(create));
  add('POST', routes.reply, call(reply));
  add('GET', routes.mine, call(mine));
  add('GET', pattern(routes.detail(REPORT)), call(detail));
  add('GET', pattern(routes.followUps(REPORT)), call(followUps));
  add('GET', pattern(routes.file(REPORT, FILE)), call(file));
  add('POST', pattern(routes.withdraw(REPORT)), call(withdraw));
  if (config.mail !== null) {
    add('GET', pattern(routes.notify(REPORT)), call(notification));
    add('POST', pattern(routes.notify(REPORT)), call(changeNotification));
  }
  add('GET', routes.classifications, call(classifications));
  add('GET', routes.categories, call(categories));
  add('GET', routes.institutions, call(institutions));
  add('GET', routes.locations, call(locations));
  if ((config.masters.questions?.() ?? []).length > 0) add('GET', routes.questions, call(questions));
  if (config.masters.outline !== null) add('GET', routes.outline, call(outline));
  for (const kind of config.masters.layers?.keys() ?? []) add('GET', routes.layers[kind], call(layer(kind)));
  add('GET', routes.feed, call(feed));
  add('GET', routes.counts, call(counts));
  add('GET', routes.statistics, call(statistics));
  add('GET', routes.openData.atom, call(atom));
  add('GET', routes.openData.jsonFeed, call(jsonFeed));
  add('GET', routes.openData.csv, call(csv));
  add('GET', routes.openData.geojson, call(geojson));
  if (config.masters.bounds !== null) add('GET', routes.map, call(map));
  add('POST', pattern(routes.support(REPORT)), call(support));
  add('DELETE', pattern(routes.support(REPORT)), call(unsupport));
  add('GET', pattern(routes.thumbnail(REPORT, FILE)), call(thumbnail));
  if (config.mail !== null) addConfirmPage(app, endpoint);
  app.all('*', answerUnknownPath);
  return app;
}
