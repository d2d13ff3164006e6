import type { Context, Hono } from 'hono';
import { createFactory } from 'hono/factory';
import type { ShedKind } from './error-answers.js';
import type { SentByForm } from '../reports/filing/sent-by-form.js';

/** `OwnPageCall` marks a call that one of our pages makes in this process: no request from outside can carry it. */
export interface OwnPageCall {
  /** The path of the page's folder; the call lies beside the page. */
  folder: string;
  /** The form that pays for the call; null where none does. */
  form: SentByForm | null;
}

/** `Environment` is what one part of the endpoint leaves on a request for another. */
export interface Environment {
  Bindings: { ownPageCall?: OwnPageCall };
  Variables: {
    /** Pattern of the path, for the log: the path itself names reports. Undefined for unknown paths. */
    route: string | undefined;
    /** Why this request got 503; undefined for others. */
    shed: ShedKind | undefined;
    /** The whole body, where everybody without a code gets the same until something changes. */
    text: string | undefined;
  };
}

export type App = Hono<Environment>;
export type RequestContext = Context<Environment>;

export const { createApp, createMiddleware } = createFactory<Environment>();

type PathPart = 'tracking_id' | 'file_id' | 'id' | 'kind' | 'list' | 'token';

/**
 * `pathPart` is a part of the path, by its name in the call's pattern.
 * @throws Error where the pattern has no such part: a bug, which a default would hide
 */
export function pathPart(context: RequestContext, name: PathPart): string {
  const part = context.req.param(name);
  if (part === undefined) throw new Error(`the path of this call has no ${name}`);
  return part;
}

/** `askedAddress` is path and query as requested, without the host. */
export function askedAddress({ req: { url } }: RequestContext): string {
  return url.slice(url.indexOf('/', url.indexOf('//') + 2));
}

/** `trackingIdOf` is the report's number in the path, as it was sent. */
export const trackingIdOf = (context: RequestContext): string => pathPart(context, 'tracking_id');
