import { join } from 'node:path';
import type { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { widgetPolicy } from '../http/widget-policy.js';
import type { RunningEndpoint } from '../server/server.js';
import { openDesk } from '../officers/first-administrator.js';
import { deskFiles } from './desk-files.js';
import { createDeskApi, type DeskApi, type DeskApiOptions } from './desk-api.js';

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
  site.route('/desk', deskFiles(join(endpoint.config.widgetsDir, 'desk')));
  return desk;
}

function pageHeaders() {
  return createMiddleware(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', widgetPolicy("'none'", "'self'", 'lit-html desk-worker'));
    // No page keeps a handle on this window, neither its opener nor a page that it opens.
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
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
