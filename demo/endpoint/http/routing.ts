import { ApiError } from '../words/errors.js';
import type { App, RequestContext } from './request-context.js';

type Handler = (context: RequestContext) => Response | Promise<Response>;

/** Adds calls to the app, each of which answers other methods at its path with 405. */
export function routeTable(
  app: App,
): (method: 'GET' | 'POST' | 'DELETE', path: string, handler: Handler) => void {
  const methods = new Map<string, string[]>();
  return (method, path, handler) => {
    const known = methods.get(path);
    const named = async (context: RequestContext): Promise<Response> => {
      context.set('route', path);
      return await handler(context);
    };
    app.on(method, `/${path}`, named);
    if (known !== undefined) {
      known.push(method);
      return;
    }
    const allowed = [method as string];
    methods.set(path, allowed);
    app.all(`/${path}`, async (context, next) => {
      if (allowed.includes(context.req.method)) return await next();
      context.header('Allow', [...allowed, 'OPTIONS'].join(', '));
      throw new ApiError('method-not-allowed');
    });
  };
}
