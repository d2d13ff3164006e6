import type { NotificationDeps } from './deps.js';
import { languageOf, say, type CitizenMessageKey } from '../words/messages.js';
import { CONFIRM_PATH, confirmAddress } from './confirmation.js';
import { createApp, pathPart, type App, type RequestContext } from '../http/request-context.js';
import type { Guards } from '../http/routing.js';
import { escapeText } from '../http/escape-text.js';

/** Nothing runs, nothing is loaded, and the button leads back here. */
const POLICY = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Where the mail's link leads. Scanners open links before people do, so opening does nothing, looks nothing up, and shows the
 * same page for every link; the button confirms. What the path carries is good for that alone: it opens no report, and the log
 * has the pattern of the path only.
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
