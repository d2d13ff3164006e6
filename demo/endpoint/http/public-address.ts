import type { EndpointConfig } from '../config.js';
import { ApiError } from '../words/errors.js';
import { addressOf } from './remote-address.js';
import type { RequestContext } from './request-context.js';

type Told = Pick<EndpointConfig, 'publicUrl' | 'log'>;

const LOCAL_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;
const LOCAL_ADDRESS = /^(?:(?:::ffff:)?127(?:\.\d{1,3}){3}|::1|)$/;
/** Set by proxies, which often write `Host: localhost` for a client far away. */
const PROXY_HEADERS = ['Forwarded', 'X-Forwarded-For', 'X-Forwarded-Host', 'X-Real-IP', 'Via'];

/** Configurations whose operator was told that the address is missing: once is enough. */
const told = new WeakSet<Told>();

/**
 * `knownAddress` is the endpoint's address from outside, without a slash at the end: `PUBLIC_URL`, or for clients on
 * this machine the address they used. Others' `Host` headers are never believed: a cached feed, or a letter, would lead
 * wherever they say.
 * @param part begins what the request's path has behind the endpoint's address: calls below `complaints`, by default
 * @returns null for other clients without `PUBLIC_URL`; the log tells the operator
 */
export function knownAddress(context: RequestContext, config: Told, part = '/complaints'): string | null {
  if (config.publicUrl !== null) return config.publicUrl;
  const { origin, hostname, pathname } = new URL(context.req.url);
  if (LOCAL_NAME.test(hostname) && isFromThisMachine(context))
    return origin + pathname.slice(0, pathname.indexOf(part));
  if (!told.has(config)) config.log('PUBLIC_URL is not set: no feed, letter or snippet can name an address');
  told.add(config);
  return null;
}

/** @throws ApiError 400 where `knownAddress` is null */
export function publicAddress(context: RequestContext, config: Told): string {
  const address = knownAddress(context, config);
  if (address === null) throw new ApiError('bad-request', { say: 'public-url-missing' });
  return address;
}

/** `siteAddress` is the public site with the endpoint at `…/sp4n`, without a slash at the end. */
export function siteAddress({ publicUrl }: Pick<EndpointConfig, 'publicUrl'>, port: number): string {
  return publicUrl === null ? `http://localhost:${port}` : new URL('.', publicUrl).href.replace(/\/$/, '');
}

const isFromThisMachine = (context: RequestContext): boolean =>
  LOCAL_ADDRESS.test(addressOf(context, false)) &&
  PROXY_HEADERS.every((name) => context.req.header(name) === undefined);
