import type { NotificationDeps } from './deps.js';
import type { CitizenMessageKey } from '../words/messages.js';
import { CONFIRM_PATH, confirmAddress } from './confirmation.js';
import { createApp, pathPart, type App, type RequestContext } from '../http/request-context.js';
import type { Guards } from '../http/routing.js';
import { pageOfLetter } from './page-of-letter.js';

/**
 * `confirmPage` is where a mail's link leads. Scanners open links before people do, so opening looks nothing up,
 * changes nothing and shows the same page for every link; the button confirms. The token in the path confirms and opens
 * no report, and the log has only the path's pattern.
 */
export function confirmPage(deps: NotificationDeps, { room }: Pick<Guards, 'room'>): App {
  const app = createApp();
  const path = `/${CONFIRM_PATH}/:token{[\\w-]{32}}`;
  app.get(path, (context) => page(context, deps, 'confirm-ask', true));
  app.post(path, room, async (context) => {
    const isConfirmed = await confirmAddress(deps, pathPart(context, 'token'));
    if (!isConfirmed) context.status(404);
    return page(context, deps, isConfirmed ? 'confirm-done' : 'confirm-gone', false);
  });
  return app;
}

function page(
  context: RequestContext,
  { config }: NotificationDeps,
  key: CitizenMessageKey,
  hasButton: boolean,
): Response | Promise<Response> {
  context.set('route', CONFIRM_PATH);
  const words = { title: 'confirm-title', say: key } as const;
  return pageOfLetter(context, config, hasButton ? { ...words, button: 'confirm-button' } : words);
}
