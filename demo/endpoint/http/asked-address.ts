import type { RequestContext } from './request-context.js';

/** Path and query as they were asked for, whatever name the endpoint was reached by. */
export function askedAddress({ req: { url } }: RequestContext): string {
  return url.slice(url.indexOf('/', url.indexOf('//') + 2));
}
