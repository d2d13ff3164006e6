import { Hono } from 'hono';
import { readStart } from './read-config.js';
import { mountDesk, openingLines } from '../desk/desk-page.js';
import { siteAddress } from '../http/public-address.js';
import { listen } from '../http/serve.js';
import { mountOpen311 } from '../server/open311.js';
import { mountOrigin } from '../server/origin.js';
import { createEndpoint } from '../server/server.js';
import { mountHealth } from '../watching/health.js';
import { mountMetrics } from '../watching/mount-metrics.js';
import { openControl } from './control.js';

/**
 * `serve` mounts the endpoint at `http://HOST:PORT/sp4n`, its desk at `/desk`, Open311 at `/open311`, health and metrics
 * at the origin, whose bare address leads to the endpoint's first page.
 */
export async function serve(): Promise<void> {
  const { settings, config } = await readStart(process.env);
  const running = await createEndpoint(config);
  const all = new Hono();
  mountOrigin(all, running);
  all.route('/sp4n', running.app);
  mountOpen311(all, running);
  mountDesk(all, running);
  mountMetrics(all, running);
  mountHealth(all, running);
  all.get('/', (context) => context.redirect('sp4n/beranda', 303));
  const { PORT: port, HOST: hostname } = settings;
  const site = siteAddress(config, port);
  for (const line of await openingLines(running, site, process.env)) console.log(line);
  if (!process.env['TOWN']) console.log('Town      the demo’s: TOWN names the folder of your own');
  const closeControl = await openControl(running.endpoint);
  const server = listen({ fetch: all.fetch, hostname, port }, (listening) =>
    console.log(`listening http://localhost:${listening}/sp4n`),
  );

  /** `stop` answers requests under way, then closes the database. */
  const stop = (): void => {
    server.close(() => {
      void closeControl()
        .then(() => running.close())
        .then(() => process.exit(0));
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
