import type { CookieOptions } from 'hono/utils/cookie';
import type { EndpointConfig } from '../config.js';
import type { RequestContext } from '../http/request-context.js';

/** `session` opens the desk; `device` tells one that somebody has signed in at before; `openid` lasts one sign-in. */
type Purpose = 'session' | 'device' | 'openid';

const NAMES: Record<Purpose, string> = {
  session: 'aduan_desk',
  device: 'aduan_desk_device',
  openid: 'aduan_desk_openid',
};

/**
 * Behind TLS the browser itself sees to it that no other host, no plain page and no subdomain could have set the cookie
 * (`__Host-`, which wants the whole site as its path).
 */
export function cookieFor(
  purpose: Purpose,
  context: RequestContext,
  config: Pick<EndpointConfig, 'publicUrl' | 'trustProxy'>,
): { name: string; options: CookieOptions } {
  const isSecure = isBehindTls(context, config);
  return {
    name: `${isSecure ? '__Host-' : ''}${NAMES[purpose]}`,
    options: {
      httpOnly: true,
      // The agency's sign-in page leads back here by a link, which a strict cookie doesn't follow.
      sameSite: purpose === 'openid' ? 'Lax' : 'Strict',
      secure: isSecure,
      path: isSecure ? '/' : deskPath(config),
    },
  };
}

/** As browsers see it: a proxy may serve the whole site below a path. */
function deskPath({ publicUrl }: Pick<EndpointConfig, 'publicUrl'>): string {
  return publicUrl === null ? '/desk' : new URL('desk', publicUrl).pathname;
}

/** By the address people use, the proxy that speaks for them, or the connection itself. */
export function isBehindTls(
  context: RequestContext,
  { publicUrl, trustProxy }: Pick<EndpointConfig, 'publicUrl' | 'trustProxy'>,
): boolean {
  if (publicUrl?.startsWith('https:')) return true;
  const forwarded = trustProxy ? context.req.header('X-Forwarded-Proto') : undefined;
  return (forwarded ?? new URL(context.req.url).protocol).startsWith('https');
}
