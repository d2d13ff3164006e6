import type { CookieOptions } from 'hono/utils/cookie';
import type { EndpointConfig } from '../../config.js';
import type { RequestContext } from '../../http/request-context.js';

/** `session` opens the desk; `device` marks a browser where an account has signed in; `openid` and `passkey` last one
 * sign-in. */
type Purpose = 'session' | 'device' | 'openid' | 'passkey';

const NAMES: Record<Purpose, string> = {
  session: 'aduan_desk',
  device: 'aduan_desk_device',
  openid: 'aduan_desk_openid',
  passkey: 'aduan_desk_passkey',
};

/**
 * `cookieFor` names and sets up a cookie of the desk. Behind TLS the name begins with `__Host-`: browsers then refuse
 * the cookie from other hosts, subdomains and plain HTTP. The prefix requires the path `/`.
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
      // The agency's sign-in page leads back here from another site; browsers send no `Strict` cookie along then.
      sameSite: purpose === 'openid' ? 'Lax' : 'Strict',
      secure: isSecure,
      path: isSecure ? '/' : deskPath(config),
    },
  };
}

/** `deskPath` is the desk's path as browsers see it: a proxy may serve the whole site below a path. */
function deskPath({ publicUrl }: Pick<EndpointConfig, 'publicUrl'>): string {
  return publicUrl === null ? '/desk' : new URL('desk', publicUrl).pathname;
}

/** `isBehindTls` asks the public address first, then the trusted proxy, then the connection itself. */
export function isBehindTls(
  context: RequestContext,
  { publicUrl, trustProxy }: Pick<EndpointConfig, 'publicUrl' | 'trustProxy'>,
): boolean {
  if (publicUrl?.startsWith('https:')) return true;
  const forwarded = trustProxy ? context.req.header('X-Forwarded-Proto') : undefined;
  return (forwarded ?? new URL(context.req.url).protocol).startsWith('https');
}
