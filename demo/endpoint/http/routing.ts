import type { MiddlewareHandler } from 'hono';
import type { PaymentOf } from '../guard/payment.js';
import { ApiError } from '../words/errors.js';
import type { App, Environment, RequestContext } from './request-context.js';

/** `Guard` stands before a call: it throws a refusal, or lets the call go on. */
export type Guard = MiddlewareHandler<Environment>;

/** `Guards` are put before the routes that need them, by whoever mounts them. */
export interface Guards {
  /** Refuses what is sent while the disk is full. */
  room: Guard;
  payment: PaymentOf;
}

type Handler = (context: RequestContext) => Response | Promise<Response>;

/** Placeholders in patterns: a report's number, a file's id, the kind of a clock. */
export const [REPORT, FILE, KIND] = [':tracking_id', ':file_id', ':kind'];
/** Contract paths are escaped; the router needs its placeholders unescaped. */
export const pattern = decodeURIComponent;

/** `routeTable` adds calls with their guards; other methods at a call's path get 405. */
export function routeTable(
  app: App,
): (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, ...steps: [...Guard[], Handler]) => void {
  const methods = new Map<string, string[]>();
  return (method, path, ...steps) => {
    const known = methods.get(path);
    const named: Guard = async (context, next) => {
      context.set('route', path);
      await next();
    };
    app.on(method, `/${path}`, named, ...steps);
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
