import type { MiddlewareHandler } from 'hono';
import type { PaymentOf } from '../guard/payment.js';
import { ApiError } from '../words/errors.js';
import type { App, Environment, RequestContext } from './request-context.js';

/** Stands before a call: throws why it isn't made, or goes on to it. */
export type Guard = MiddlewareHandler<Environment>;

/** What whoever mounts routes puts before those that need it. */
export interface Guards {
  /** Whether the disk has room for what is sent. */
  room: Guard;
  payment: PaymentOf;
}

type Handler = (context: RequestContext) => Response | Promise<Response>;

/** What stands in a pattern for the number of a report, and for the id of a file. */
export const [REPORT, FILE] = [':tracking_id', ':file_id'];
/** The contract escapes whatever it puts into a path; the router wants its own signs as they are. */
export const pattern = decodeURIComponent;

/** Adds calls to the app, each with what guards it, and each answering other methods at its path with 405. */
export function routeTable(
  app: App,
): (method: 'GET' | 'POST' | 'DELETE', path: string, ...steps: [...Guard[], Handler]) => void {
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
