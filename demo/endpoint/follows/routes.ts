import { routes } from '../../../src/contract/routes.js';
import { createApp, type App } from '../http/request-context.js';
import { routeTable, type Guards } from '../http/routing.js';
import { askToConfirm, askToLeave, confirmFollow, leave } from './answers.js';
import type { FollowDeps } from './deps.js';
import { follow } from './follow.js';
import { TOKEN } from './links.js';

/** The calls of mails about a place, and the pages to which their links lead. */
export function followRoutes(deps: FollowDeps, { room, payment }: Guards): App {
  const app = createApp();
  const add = routeTable(app);
  add('POST', routes.follows, room, (context) => follow(context, deps, payment(context)));
  const confirm = `${routes.follows}/confirm/${TOKEN}`;
  add('GET', confirm, (context) => askToConfirm(context, deps));
  add('POST', confirm, room, (context) => confirmFollow(context, deps));
  const end = `${routes.follows}/${TOKEN}`;
  add('GET', end, (context) => askToLeave(context, deps));
  add('POST', end, (context) => leave(context, deps));
  add('DELETE', end, (context) => leave(context, deps));
  return app;
}
