import type { EndpointConfig } from '../../config.js';
import type { RequestContext } from '../../http/request-context.js';

/**
 * Whether a form was sent from a page of this origin, as far as the browser says: all that send neither header are old, and are held by the
 * form's seal alone. There are no cookies to borrow; what this keeps out is a report that somebody's visitor files without knowing.
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
  // By the host alone: behind a proxy the request itself came without TLS.
  return host === new URL(context.req.url).host || (publicUrl !== null && host === new URL(publicUrl).host);
}
