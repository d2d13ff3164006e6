import { clockDaysRoute } from '../../../src/contract/reporting/clocks.js';
import { objectionRoute } from '../../../src/contract/information/objection.js';
import { routes } from '../../../src/contract/routes.js';
import { createApp, type App } from '../http/request-context.js';
import { FILE, KIND, pattern, REPORT, routeTable, type Guards } from '../http/routing.js';
import { changeNotification, notification } from './conversation/notify.js';
import { reply } from './conversation/reply.js';
import type { ReportDeps } from './deps.js';
import { create } from './filing/create.js';
import { object } from './information/objection.js';
import { clockDays } from './reading/clock-days.js';
import { detail, mine } from './reading/detail.js';
import { file } from './reading/files.js';
import { followUps } from './reading/followups.js';
import { withdraw } from './retention/withdraw.js';

/** Calls on one report. Of an existing one, number or code is the token (`reading/access.ts`); nothing is paid. */
export function reportRoutes(deps: ReportDeps, { room, payment }: Guards): App {
  const app = createApp();
  const add = routeTable(app);
  add('POST', routes.create, room, (context) => create(context, deps, payment(context)));
  add('POST', routes.reply, room, (context) => reply(context, deps));
  add('GET', routes.mine, (context) => mine(context, deps));
  add('GET', pattern(routes.detail(REPORT)), (context) => detail(context, deps));
  add('GET', pattern(routes.followUps(REPORT)), (context) => followUps(context, deps));
  add('GET', pattern(clockDaysRoute(REPORT, KIND)), (context) => clockDays(context, deps));
  add('GET', pattern(routes.file(REPORT, FILE)), (context) => file(context, deps));
  add('POST', pattern(objectionRoute(REPORT)), room, (context) => object(context, deps));
  // Withdrawing makes room, so it needs no guard of the disk.
  add('POST', pattern(routes.withdraw(REPORT)), (context) => withdraw(context, deps));
  if (deps.config.mail !== null) {
    const path = pattern(routes.notify(REPORT));
    add('GET', path, (context) => notification(context, deps));
    add('POST', path, room, (context) => changeNotification(context, deps));
  }
  return app;
}
