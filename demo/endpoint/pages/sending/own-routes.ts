import { feedRoutes } from '../../feed/routes.js';
import { needsRoom } from '../../guard/free-disk.js';
import type { PaymentOf } from '../../guard/payment.js';
import { answerError, answerUnknownPath } from '../../http/error-answers.js';
import { createApp, type App, type Environment } from '../../http/request-context.js';
import { reportRoutes } from '../../reports/routes.js';
import { makeRoomForWords } from '../../uploads/room-for-words.js';
import { uploadRoutes } from '../../uploads/routes.js';
import type { PageDeps } from '../deps.js';

/**
 * By a form of the endpoint's own pages, with its seal and its budget (`FormBudget`, `UnpaidFiles`).
 * @throws Error where no form came along: a mistake of the page's own, for which nothing is given away
 */
const paidByForm: PaymentOf = ({ env }) => {
  const form = env.ownPageCall?.form ?? null;
  if (form === null) throw new Error('no form pays for this call of a page');
  return { check: async () => null, spend: async () => undefined, form };
};

/** The contract's calls as pages make them: the routers that everybody is served by, of which a form pays for what others pay by work. */
export function ownRoutes(deps: PageDeps): App {
  const app = createApp({ getPath: pathInFolder });
  app.onError(answerError(deps.config.log));
  // A form without a number asks for a report without one.
  app.notFound(answerUnknownPath);
  const room = needsRoom(deps.config, () => makeRoomForWords(deps));
  const guards = { room, payment: paidByForm };
  app.route('/', uploadRoutes(deps, guards));
  app.route('/', reportRoutes(deps, guards));
  app.route('/', feedRoutes(deps, guards));
  return app;
}

/** Wherever the endpoint is mounted, a call lies beside the page that makes it. */
function pathInFolder({ url }: Request, options?: { env?: Environment['Bindings'] }): string {
  const { pathname } = new URL(url);
  const folder = options?.env?.ownPageCall?.folder ?? '/';
  return pathname.startsWith(folder) ? pathname.slice(folder.length - 1) : pathname;
}
