import type { NotificationDeps } from './deps.js';
import { languageOf, say, type CitizenMessageKey } from '../words/messages.js';
import { CONFIRM_PATH, confirmAddress } from './confirmation.js';
import { createApp, pathPart, type App, type RequestContext } from '../http/request-context.js';
import type { Guards } from '../http/routing.js';
import { escapeText } from '../http/escape-text.js';

/** No script runs, nothing is loaded, and the form leads back here. */
const POLICY = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

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
  const language = languageOf(context.req.header('Accept-Language'));
  const words = (what: CitizenMessageKey): string => escapeText(say({ key: what }, language));
  context.header('Content-Security-Policy', POLICY);
  context.header('Content-Language', language);
  const button = hasButton ? `<form method="post"><button>${words('confirm-button')}</button></form>` : '';
  const name = escapeText(config.name);
  return context.html(`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words('confirm-title')} – ${name}</title>
</head>
<body>
<main>
<p><b>${name}</b></p>
<h1>${words('confirm-title')}</h1>
<p>${words(key)}</p>
${button}
</main>
</body>
</html>
`);
}
