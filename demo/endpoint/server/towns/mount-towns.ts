import type { Hono } from 'hono';
import { answerError } from '../../http/error-answers.js';
import { createApp, createMiddleware } from '../../http/request-context.js';
import type { Log } from '../../log/log.js';
import type { ServedTowns } from './served-towns.js';

const UNKNOWN_HOST =
  'Server ini tidak melayani alamat yang diminta.\n' +
  'This server serves no town under the host name that was asked for: name it in the town’s agency.yaml (hosts), and\n' +
  'let the proxy pass the header Host on as it came.\n';

/**
 * `mountTowns` gives each request to the town whose host it asks for. What no town is asked for is answered here:
 * `/healthz`, `/readyz` (503 where no town can be served), and 421 for the rest (RFC 9110, 15.5.20).
 */
export function mountTowns(program: Hono, towns: ServedTowns, { log }: { log: Log }): void {
  const app = createApp();
  // An agency's site must be able to read when to come again.
  app.use(
    createMiddleware(async (context, next) => {
      await next();
      const isRead = context.res.headers.has('Access-Control-Allow-Origin');
      if (context.res.status === 503 && !isRead) context.header('Access-Control-Allow-Origin', '*');
    }),
  );
  app.onError(answerError(log));
  app.use(async (context, next) => {
    // Of two such headers, which Node joins by a comma, a cache in front may have gone by the other (RFC 9112, 3.2).
    const isOne = context.req.header('Host')?.includes(',') !== true;
    const town = isOne ? towns.at(new URL(context.req.url).hostname) : undefined;
    if (town === undefined) return await next();
    return await towns.use(town, ({ site }) => site.fetch(context.req.raw, context.env));
  });
  app.get('/healthz', (context) => context.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }));
  app.get('/readyz', (context) => {
    const isReady = towns.all.some(({ isWell }) => isWell);
    return context.json({ status: isReady ? 'ok' : 'failed' }, isReady ? 200 : 503, {
      'Cache-Control': 'no-store',
    });
  });
  app.all('*', (context) => context.text(UNKNOWN_HOST, 421, { 'Cache-Control': 'no-store' }));
  program.route('/', app);
}
