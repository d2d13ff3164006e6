import { Hono } from 'hono';
import { openingLines } from '../desk/desk-page.js';
import { siteAddress } from '../http/public-address.js';
import { listen } from '../http/serve.js';
import { mountSite } from '../server/mount-site.js';
import { createEndpoint } from '../server/server.js';
import { mountMetrics } from '../watching/mount-metrics.js';
import type { Written } from './written.js';
import { openControl } from './control.js';
import { hasTowns } from './towns/read-towns.js';
import { serveTowns } from './towns/serve-towns.js';
import { stopOnSignal } from './stop-on-signal.js';

/** `serve` answers at `http://HOST:PORT` for one town, or for all of `TOWNS`; metrics are at the origin. */
export async function serve({ env, options, start }: Written): Promise<void> {
  if (hasTowns(env) && options['town'] === undefined) return await serveTowns(env);
  const { settings, config } = await start();
  const running = await createEndpoint(config);
  const all = new Hono();
  mountMetrics(all, running);
  mountSite(all, running);
  const { PORT: port, HOST: hostname } = settings;
  const site = siteAddress(config, port);
  for (const line of await openingLines(running, site, env)) console.log(line);
  if (!env['TOWN']) console.log('Town      the demo’s: TOWN names the folder of your own');
  const closeControl = await openControl(running.endpoint);
  const server = listen({ fetch: all.fetch, hostname, port }, (listening) =>
    console.log(`listening http://localhost:${listening}/sp4n`),
  );
  stopOnSignal(server, async () => {
    await closeControl();
    await running.close();
  });
}
