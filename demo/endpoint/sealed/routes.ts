import { routes } from '../../../src/contract/routes.js';
import { sealedRoutes } from '../../../src/contract/sealed/sealed-routes.js';
import { createApp, createMiddleware, type App } from '../http/request-context.js';
import { pattern, REPORT, routeTable, type Guards } from '../http/routing.js';
import { createSealed } from './create.js';
import type { SealedDeps } from './deps.js';
import { followUpSealed } from './follow-up.js';
import { bringsSealedAuth } from './gate.js';
import { mineSealed } from './mine.js';

/**
 * `routesOfSealed` are mounted before those of `reports`: a request for one's own report is answered by whom its code
 * is for.
 */
export function routesOfSealed(deps: SealedDeps, { room, payment }: Guards): App {
  const app = createApp();
  const add = routeTable(app);
  app.use(`/${routes.mine}`, ownSealed(deps));
  add('POST', sealedRoutes.create, room, (context) => createSealed(context, deps, payment(context)));
  add('POST', pattern(sealedRoutes.followUp(REPORT)), room, (context) => followUpSealed(context, deps));
  return app;
}

/** Answers for a sealed report, and leaves all others to who comes next. */
const ownSealed = (deps: SealedDeps) =>
  createMiddleware(async (context, next) => {
    if (context.req.method !== 'GET' || !bringsSealedAuth(context)) return await next();
    context.set('route', routes.mine);
    return await mineSealed(context, deps);
  });
