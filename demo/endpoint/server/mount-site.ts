import type { Hono } from 'hono';
import { mountDesk } from '../desk/desk-page.js';
import { mountHealth } from '../watching/health.js';
import { mountOpen311 } from './open311.js';
import { mountOrigin } from './origin.js';
import type { RunningEndpoint } from './server.js';

/**
 * `mountSite` puts the endpoint at `/sp4n`, its desk at `/desk`, Open311 at `/open311` and health at the origin, whose
 * bare address leads to the endpoint's first page.
 */
export function mountSite(site: Hono, running: RunningEndpoint): void {
  mountOrigin(site, running);
  site.route('/sp4n', running.app);
  mountOpen311(site, running);
  mountDesk(site, running);
  mountHealth(site, running);
  site.get('/', (context) => context.redirect('sp4n/beranda', 303));
}
