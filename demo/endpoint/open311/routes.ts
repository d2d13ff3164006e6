import { createApp, type App, type RequestContext } from '../http/request-context.js';
import { routeTable } from '../http/routing.js';
import { FORMATS } from './answer.js';
import type { Open311Deps } from './deps.js';
import { discovery } from './discovery.js';
import { inJurisdiction } from './jurisdiction.js';
import { request, requests, token } from './requests.js';
import { definition, services } from './services.js';

/** The calls of GeoReport v2, each in XML and JSON. */
export function open311Routes(deps: Open311Deps): App {
  const app = createApp();
  const add = routeTable(app);
  const asked = inJurisdiction(deps);
  type Call = (context: RequestContext, deps: Open311Deps) => Response | Promise<Response>;
  const get = (path: string, call: Call): void => add('GET', path, asked, (context) => call(context, deps));
  for (const format of FORMATS) {
    const one = `:id{[^/]+\\.${format}}`;
    get(`discovery.${format}`, discovery);
    get(`v2/services.${format}`, services);
    get(`v2/services/${one}`, definition);
    get(`v2/requests.${format}`, requests);
    get(`v2/requests/${one}`, request);
    get(`v2/tokens/${one}`, token);
  }
  return app;
}
