import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import {
  mountDesk,
  mountMetrics,
  mountOpen311,
  mountHealth,
  mountOrigin,
  type DeskApi,
  type Mailbox,
  type RunningEndpoint,
} from './endpoint/index.js';
import { securityHeaders } from './security-headers.js';

export interface DemoSite {
  app: Hono;
  desk: DeskApi;
}

const ANY_ENDPOINT = "'self' https: http://localhost:*";

/**
 * `createDemoSite` is all that the demo serves on its origin: pages, built files, the endpoint under `/sp4n`, the desk.
 */
export function createDemoSite(
  endpoint: RunningEndpoint,
  options: { mailbox?: Mailbox | undefined } = {},
): DemoSite {
  const app = new Hono();
  app.use(compress());
  mountOrigin(app, endpoint);
  app.route('/sp4n', endpoint.app);
  mountOpen311(app, endpoint);
  const desk = mountDesk(app, endpoint, options);
  mountMetrics(app, endpoint);
  mountHealth(app, endpoint);
  // The outer middleware has the last word: other sites may frame this page only.
  app.use('/dist/frame.html', securityHeaders(endpoint.endpoint.config.frameAncestors));
  // The builder checks any endpoint that is typed into it.
  for (const path of ['/builder', '/builder.html', '/docs/builder.html'])
    app.use(path, securityHeaders("'self'", ANY_ENDPOINT));
  app.use(securityHeaders());
  app.use('/dist/*', async (context, next) => {
    await next();
    const hashed = context.req.path.startsWith('/dist/chunks/');
    context.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    // The built files are for other people's pages.
    context.header('Vary', 'Accept-Encoding');
    context.header('Access-Control-Allow-Origin', '*');
    context.header('Cross-Origin-Resource-Policy', 'cross-origin');
  });
  // Precompressed by the build; the smallest accepted encoding is sent.
  app.use('/dist/*', serveStatic({ root: '.', precompressed: true }));
  app.get('/docs', (context) => context.redirect('/docs/'));
  app.use('/docs/*', serveStatic({ root: './dist' }));
  for (const page of ['builder', 'states', 'theming'])
    app.get(`/${page}`, serveStatic({ path: `./demo/pages/${page}.html` }));
  // The builder writes what the endpoint's own page hands out.
  app.use('/snippets/*', serveStatic({ root: './demo/endpoint' }));
  // The builder's only library, as npm installs it.
  app.get('/uqr.js', serveStatic({ path: './node_modules/uqr/dist/index.mjs' }));
  app.use('/*', serveStatic({ root: './demo/pages' }));
  return { app, desk };
}
