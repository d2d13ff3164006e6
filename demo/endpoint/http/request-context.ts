import type { Context, Hono } from 'hono';
import { createFactory } from 'hono/factory';
import type { SentByForm } from '../reports/filing/sent-by-form.js';

/** A call that one of the endpoint's own pages makes, in this process: nobody else can bring this along. */
export interface OwnPageCall {
  /** The path that the page lies in, and the call beside it. */
  folder: string;
  /** What pays for the call, where a form does. */
  form: SentByForm | null;
}

/** What one part of the endpoint leaves on a request for another one. */
export interface Environment {
  Bindings: { ownPageCall?: OwnPageCall };
  Variables: {
    /** The pattern of the path, for the log: the path itself names reports. Undefined where no call has such a path. */
    route: string | undefined;
    /** The whole answer, where anybody who asks the same without a code gets the same until something changes. */
    text: string | undefined;
  };
}

export type App = Hono<Environment>;
export type RequestContext = Context<Environment>;

export const { createApp, createMiddleware } = createFactory<Environment>();

type PathPart = 'tracking_id' | 'file_id' | 'id' | 'token';

/**
 * A part of the path, by its name in the pattern of the call.
 * @throws Error where the pattern has no such part: a mistake of the endpoint's own, which a guess would hide
 */
export function pathPart(context: RequestContext, name: PathPart): string {
  const part = context.req.param(name);
  if (part === undefined) throw new Error(`the path of this call has no ${name}`);
  return part;
}

/** Path and query as they were asked for, whatever name the endpoint was reached by. */
export function askedAddress({ req: { url } }: RequestContext): string {
  return url.slice(url.indexOf('/', url.indexOf('//') + 2));
}

/** The number of the report that the path names, as it was sent. */
export const trackingIdOf = (context: RequestContext): string => pathPart(context, 'tracking_id');
