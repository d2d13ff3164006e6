import type { EndpointConfig } from '../../config.js';
import type { RequestContext } from '../../http/request-context.js';

/**
 * `isFromOwnPage`: the form was sent by a page of this origin, as far as the browser says. Old browsers send neither
 * header; there the form's seal alone counts. It keeps other sites from filing reports in a visitor's name; there are
 * no cookies to borrow.
 */
export function isFromOwnPage(
  context: RequestContext,
  { publicUrl }: Pick<EndpointConfig, 'publicUrl'>,
): boolean {
  const site = context.req.header('Sec-Fetch-Site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = context.req.header('Origin');
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  // Only hosts are compared: behind a proxy the request itself came without TLS.
  return host === new URL(context.req.url).host || (publicUrl !== null && host === new URL(publicUrl).host);
}
