import { feedRoutes } from '../../feed/routes.js';
import { followRoutes } from '../../follows/routes.js';
import { needsRoom } from '../../guard/free-disk.js';
import type { PaymentOf } from '../../guard/payment.js';
import { answerError, answerUnknownPath } from '../../http/error-answers.js';
import { createApp, type App, type Environment } from '../../http/request-context.js';
import { reportRoutes } from '../../reports/routes.js';
import { makeRoomForWords } from '../../uploads/room-for-words.js';
import { uploadRoutes } from '../../uploads/routes.js';
import type { PageDeps } from '../deps.js';

/**
 * `paidByForm`: a form of our own pages pays for a call, with its seal and its budget (`FormBudget`, `UnpaidFiles`).
 * @throws Error where no form came along: a bug of the page, which must not waive the payment
 */
const paidByForm: PaymentOf = ({ env }) => {
  const form = env.ownPageCall?.form ?? null;
  if (form === null) throw new Error('no form pays for this call of a page');
  return { check: async () => null, spend: async () => undefined, form };
};

/** `ownRoutes` are the public routers, with one difference: a form pays where others pay by proof of work. */
export function ownRoutes(deps: PageDeps): App {
  const app = createApp({ getPath: pathInFolder });
  app.onError(answerError(deps.config.log));
  // A form without a number asks for the path of an empty one.
  app.notFound(answerUnknownPath);
  const room = needsRoom(deps.config, () => makeRoomForWords(deps));
  const guards = { room, payment: paidByForm };
  app.route('/', uploadRoutes(deps, guards));
  app.route('/', reportRoutes(deps, guards));
  app.route('/', feedRoutes(deps, guards));
  app.route('/', followRoutes(deps, guards));
  return app;
}

/** `pathInFolder`: a call lies beside the page that makes it, wherever the endpoint is mounted. */
function pathInFolder({ url }: Request, options?: { env?: Environment['Bindings'] }): string {
  const { pathname } = new URL(url);
  const folder = options?.env?.ownPageCall?.folder ?? '/';
  return pathname.startsWith(folder) ? pathname.slice(folder.length - 1) : pathname;
}
