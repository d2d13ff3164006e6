import { routes } from '../../../src/contract/routes.js';
import { createApp, type App } from '../http/request-context.js';
import { routeTable } from '../http/routing.js';
import {
  categories,
  classifications,
  institutions,
  layer,
  locations,
  outline,
  type MastersDeps,
} from './answers.js';

/** `mastersRoutes` are the calls on master data: categories, institutions, places, maps. */
export function mastersRoutes(deps: MastersDeps): App {
  const { outline: shape, layers } = deps.config.masters;
  const app = createApp();
  const add = routeTable(app);
  add('GET', routes.classifications, (context) => classifications(context, deps));
  add('GET', routes.categories, (context) => categories(context, deps));
  add('GET', routes.institutions, (context) => institutions(context, deps));
  add('GET', routes.locations, (context) => locations(context, deps));
  if (shape !== null) add('GET', routes.outline, (context) => outline(context, deps));
  for (const kind of layers?.keys() ?? [])
    add('GET', routes.layers[kind], (context) => layer(kind)(context, deps));
  return app;
}
