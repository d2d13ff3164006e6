import { routes } from '../../../src/contract/routes.js';
import { createApp, type App } from '../http/request-context.js';
import { FILE, pattern, REPORT, routeTable, type Guards } from '../http/routing.js';
import { confirm } from './confirm.js';
import { counts } from './counts.js';
import type { FeedDeps } from './deps.js';
import { feed } from './list.js';
import { promises } from './lateness/promises.js';
import { map } from './map.js';
import { statistics } from './statistics.js';
import { support, unsupport } from './support.js';
import { atom, csv, geojson, jsonFeed } from './syndication/answers.js';
import { thumbnail } from './thumbnail.js';

/** The calls about all public reports; each passes its queries through `PublicQueryLimits`. */
export function feedRoutes(deps: FeedDeps, { room, payment }: Guards): App {
  const app = createApp();
  const add = routeTable(app);
  add('GET', routes.feed, (context) => feed(context, deps));
  add('GET', routes.counts, (context) => counts(context, deps));
  add('GET', routes.statistics, (context) => statistics(context, deps));
  add('GET', routes.promises, (context) => promises(context, deps));
  add('GET', routes.openData.atom, (context) => atom(context, deps));
  add('GET', routes.openData.jsonFeed, (context) => jsonFeed(context, deps));
  add('GET', routes.openData.csv, (context) => csv(context, deps));
  add('GET', routes.openData.geojson, (context) => geojson(context, deps));
  if (deps.config.masters.bounds !== null) add('GET', routes.map, (context) => map(context, deps));
  const press = pattern(routes.support(REPORT));
  add('POST', press, room, (context) => support(context, deps, payment(context)));
  add('DELETE', press, (context) => unsupport(context, deps));
  add('POST', pattern(routes.confirm(REPORT)), room, (context) => confirm(context, deps, payment(context)));
  add('GET', pattern(routes.thumbnail(REPORT, FILE)), (context) => thumbnail(context, deps));
  return app;
}
