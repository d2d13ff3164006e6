import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { widgetPolicy } from '../http/widget-policy.js';
import type { RunningEndpoint } from '../server/server.js';
import { openDesk } from '../officers/first-administrator.js';
import { createDeskApi, type DeskApi, type DeskApiOptions } from './desk-api.js';

const PAGE = fileURLToPath(new URL('old-page', import.meta.url));
/** `uqr` draws the QR code that takes a secret onto a phone. */
const QR_CODES = fileURLToPath(import.meta.resolve('uqr'));

/**
 * `mountDesk` puts the officers' page at `/desk/` and its API at `/desk/api`, beside the public endpoint. The page's
 * addresses are relative: a proxy may serve the site below a path.
 */
export function mountDesk(
  site: Hono,
  { endpoint }: Pick<RunningEndpoint, 'endpoint'>,
  options: DeskApiOptions = {},
): DeskApi {
  const desk = createDeskApi(endpoint, options);
  site.route('/desk/api', desk.app);
  site.get('/desk', (context) => context.redirect('desk/'));
  site.use('/desk/*', pageHeaders());
  for (const page of ['mulai', 'sandi'])
    site.get(`/desk/${page}`, serveStatic({ path: `${PAGE}/index.html` }));
  site.get('/desk/uqr.mjs', serveStatic({ path: QR_CODES }));
  site.use('/desk/*', serveStatic({ root: PAGE, rewriteRequestPath: (path) => path.replace(/^\/desk/, '') }));
  return desk;
}

function pageHeaders() {
  return createMiddleware(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', widgetPolicy("'none'"));
    // No page keeps a handle on this window, neither its opener nor a page that it opens.
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cache-Control', 'no-cache');
  });
}

/**
 * `openingLines` makes sure that somebody can sign in, and says how, for the terminal at the start.
 * @param site public address of this origin, without a slash at the end
 */
export async function openingLines(
  { endpoint }: Pick<RunningEndpoint, 'endpoint'>,
  site: string,
  env: Record<string, string | undefined>,
): Promise<string[]> {
  const opening = await openDesk(endpoint);
  const lines = env['DESK_TOKEN']
    ? ['DESK_TOKEN is ignored: officers sign in with accounts of their own']
    : [];
  if (opening.kind === 'link') {
    lines.push(
      `Desk      ${site}/desk/mulai#${opening.token} makes the first administrator, once, within 24 hours`,
    );
  } else {
    const name = opening.kind === 'made' ? `, sign in as ${opening.name}` : '';
    lines.push(`Desk      ${site}/desk${name}`);
  }
  return lines;
}
