import { randomBytes } from 'node:crypto';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { createDesk, type Desk, type Mailbox, type RunningEndpoint } from './endpoint/index.js';
import { securityHeaders } from './security-headers.js';

export interface DeskSite extends Desk {
  /** What officers sign in with: `DESK_TOKEN`, else one made for this start. */
  token: string;
}

/** Puts the officers' page at `/desk/` and its interface at `/desk/api`, beside the public endpoint and not below it. */
export function mountDesk(
  site: Hono,
  { endpoint }: Pick<RunningEndpoint, 'endpoint'>,
  {
    token = randomBytes(12).toString('base64url'),
    mailbox,
  }: { token?: string | undefined; mailbox?: Mailbox | undefined },
): DeskSite {
  const desk = createDesk(endpoint, { token, mailbox });
  site.route('/desk/api', desk.app);
  site.get('/desk', (context) => context.redirect('/desk/'));
  site.use('/desk/*', securityHeaders(), async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-cache');
  });
  site.use('/desk/*', serveStatic({ root: './demo' }));
  return { ...desk, token };
}
