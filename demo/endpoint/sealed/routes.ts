import { routes, sealedRoutes } from '../../../src/contract/routes.js';
import { createApp, createMiddleware, type App, type RequestContext } from '../http/request-context.js';
import { pattern, REPORT, routeTable, type Guards } from '../http/routing.js';
import { createSealed } from './create.js';
import type { SealedDeps } from './deps.js';
import { followUpSealed } from './follow-up.js';
import { bringsSealedAuth } from './gate.js';
import { mineSealed } from './mine.js';
import { withdrawSealed } from './withdraw.js';

/**
 * `routesOfSealed` are mounted before those of `reports`: a request for one's own report is answered by whom its code
 * is for.
 */
export function routesOfSealed(deps: SealedDeps, { room, payment }: Guards): App {
  const app = createApp();
  const add = routeTable(app);
  app.use(
    `/${routes.mine}`,
    answeringSealed('GET', routes.mine, (context) => mineSealed(context, deps)),
  );
  const withdraw = pattern(routes.withdraw(REPORT));
  app.use(
    `/${withdraw}`,
    answeringSealed('POST', withdraw, (context) => withdrawSealed(context, deps)),
  );
  add('POST', sealedRoutes.create, room, (context) => createSealed(context, deps, payment(context)));
  add('POST', pattern(sealedRoutes.followUp(REPORT)), room, (context) => followUpSealed(context, deps));
  return app;
}

/** Answers for a sealed report, and leaves all others to who comes next. @param route as the log names it */
const answeringSealed = (
  method: 'GET' | 'POST',
  route: string,
  answer: (context: RequestContext) => Promise<Response>,
) =>
  createMiddleware(async (context, next) => {
    if (context.req.method !== method || !bringsSealedAuth(context)) return await next();
    context.set('route', route);
    return await answer(context);
  });
