import type { Context, Hono } from 'hono';
import type { EndpointConfig } from '../config.js';
import type { Endpoint } from '../endpoint.js';
import { siteAddress } from '../http/public-address.js';
import { strictTransport } from '../http/security-headers.js';

/** Seconds: these answers change with the town's files alone. */
const MAX_AGE = 86_400;

/**
 * `mountOrigin` answers what browsers, search engines and security researchers ask of an origin by fixed names, and
 * leads `/sp4n/` to the first page as the endpoint does `/sp4n`: mount it first. Addresses are relative: a proxy may
 * serve the origin below a path.
 */
export function mountOrigin(
  site: Hono,
  { endpoint: { config } }: { endpoint: Pick<Endpoint, 'config'> },
): void {
  site.get('/sp4n/', (context) => context.redirect(`beranda${new URL(context.req.url).search}`, 303));
  site.get('/favicon.ico', (context) => context.redirect('sp4n/icon.svg', 302));
  site.get('/robots.txt', (context) => plain(context, config, robots(config)));
  site.get('/.well-known/security.txt', (context) => {
    const [status, text] = securityText(config);
    return plain(context, config, text, status);
  });
}

function plain(context: Context, config: EndpointConfig, text: string, status: 200 | 404 = 200): Response {
  strictTransport(context.res.headers, config);
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Cache-Control', status === 200 ? `public, max-age=${MAX_AGE}` : 'no-store');
  return context.text(text, status);
}

/** Pages say for themselves whether they may be listed; calls can't, and the desk has nothing to find. */
function robots({ publicUrl }: EndpointConfig): string {
  const endpoint = publicUrl === null ? '/sp4n' : new URL(publicUrl).pathname;
  const site = endpoint.replace(/[^/]*$/, '');
  const closed = [`${endpoint}/complaints`, `${endpoint}/masters/`, `${site}desk`, `${site}open311`];
  return `User-agent: *\n${closed.map((path) => `Disallow: ${path}\n`).join('')}`;
}

/** RFC 9116. A contact whose day is over is given to nobody: the field is there so that none goes stale unseen. */
function securityText({ security, publicUrl, now }: EndpointConfig): [200 | 404, string] {
  if (security === null)
    return [
      404,
      'Kontak untuk celah keamanan belum disebut di server ini.\nNo contact for security reports is named here: agency.yaml, security.\n',
    ];
  const expires = `${security.expires}T23:59:59Z`;
  if (now() > new Date(expires))
    return [
      404,
      `Kontak untuk celah keamanan berlaku sampai ${security.expires}.\nThe contact for security reports held until that day: agency.yaml, security.\n`,
    ];
  const lines = [
    ...security.contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires}`,
    'Preferred-Languages: id, en',
    ...(publicUrl === null ? [] : [`Canonical: ${siteAddress({ publicUrl }, 0)}/.well-known/security.txt`]),
  ];
  return [200, `${lines.join('\n')}\n`];
}
