import { createApp, type App, type RequestContext } from '../http/request-context.js';
import { routeTable, type Guards } from '../http/routing.js';
import { BodySlots } from '../limits/body-slots.js';
import { FORMATS } from './answer.js';
import type { Open311Deps } from './deps.js';
import { discovery } from './discovery.js';
import { inJurisdiction } from './jurisdiction.js';
import { post } from './posting/post.js';
import { request, requests, token } from './requests.js';
import { definition, services } from './services.js';

/** The calls of GeoReport v2, each in XML and JSON; the one that writes, where somebody has a key for it. */
export function open311Routes(deps: Open311Deps, { room }: Pick<Guards, 'room'>): App {
  const app = createApp();
  const add = routeTable(app);
  const asked = inJurisdiction(deps);
  // Of its own: what costs a stranger nothing takes no place of an upload that was paid for.
  const bodies = new BodySlots(Math.ceil(deps.config.limits.bodiesAtOnce / 2), Infinity);
  type Call = (context: RequestContext, deps: Open311Deps) => Response | Promise<Response>;
  const get = (path: string, call: Call): void => add('GET', path, asked, (context) => call(context, deps));
  for (const format of FORMATS) {
    const one = `:id{[^/]+\\.${format}}`;
    get(`discovery.${format}`, discovery);
    get(`v2/services.${format}`, services);
    get(`v2/services/${one}`, definition);
    get(`v2/requests.${format}`, requests);
    if (deps.config.open311.mode === 'write')
      add('POST', `v2/requests.${format}`, room, (context) => post(context, { ...deps, bodies }));
    get(`v2/requests/${one}`, request);
    get(`v2/tokens/${one}`, token);
  }
  return app;
}
