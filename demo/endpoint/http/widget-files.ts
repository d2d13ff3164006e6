import { join } from 'node:path';
import { etag } from 'hono/etag';
import type { EndpointConfig } from '../config.js';
import { notFound } from '../words/errors.js';
import { contentType, readEncoded } from './encoded-file.js';
import { SITE_FILES } from './site-files.mjs';
import { createApp, type App } from './request-context.js';
import { strictTransport } from './security-headers.js';
import { widgetPolicy } from './widget-policy.js';

/** Names that change with the file's content. */
const HASHED = /^chunks\//;

/**
 * `widgetFiles` serves the built widgets at `{endpoint}/widgets/…`: a site needs no files of its own. Pages of any
 * origin may load them; the list of origins says who may read answers, not who may show a form.
 */
export function widgetFiles(config: EndpointConfig): App {
  const app = createApp();
  // Outside the ETag middleware, so that a 304 gets these headers too.
  app.use(async (context, next) => {
    context.set('route', 'widgets');
    await next();
    const { headers } = context.res;
    strictTransport(headers, config);
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('Access-Control-Allow-Origin', '*');
    headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
    headers.set('Vary', 'Accept-Encoding');
  });
  app.use(etag({ weak: true, retainedHeaders: ['Cache-Control', 'Content-Security-Policy'] }));
  app.get('/*', async (context) => {
    const path = context.req.path.split('/widgets/').at(-1) ?? '';
    if (!SITE_FILES.some((pattern) => pattern.test(path))) throw notFound();
    const accepted = context.req.header('Accept-Encoding');
    const file = await readEncoded(join(config.widgetsDir, path), accepted).catch(() => {
      throw notFound();
    });
    if (file.encoding) context.header('Content-Encoding', file.encoding);
    context.header('Content-Type', contentType(path));
    context.header('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    // `frame.html` is the only page among these files.
    if (path === 'frame.html') context.header('Content-Security-Policy', widgetPolicy(config.frameAncestors));
    return context.body(file.content);
  });
  return app;
}
