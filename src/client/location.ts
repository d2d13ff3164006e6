import { AduanError } from '../errors.js';

/**
 * The endpoint's base URL, always with a trailing slash and without query or fragment, so that paths resolve below it.
 *
 * @param endpoint Absolute, or relative to `base`; with or without a trailing slash.
 * @param base Defaults to the page's address where there is one.
 * @throws {AduanError} `endpoint-missing` when it is empty or no http(s) address.
 */
export function endpointUrl(endpoint: string, base: string | undefined = globalThis.location?.href): URL {
  try {
    if (!endpoint.trim()) throw new TypeError('empty');
    const url = new URL(endpoint.trim(), base);
    if (!/^https?:$/.test(url.protocol)) throw new TypeError(url.protocol);
    url.search = url.hash = url.username = url.password = '';
    url.pathname = url.pathname.replace(/\/*$/, '/');
    return url;
  } catch (cause) {
    throw new AduanError('endpoint-missing', { cause });
  }
}

/**
 * An address the server named (next page, file), resolved below the endpoint.
 *
 * The answer is data from elsewhere: an address outside would carry an access code, or the reader's trust, to a third
 * party. The URL parser has already folded `..`; one that a server might fold after us, for its slashes were escaped, is
 * refused too.
 *
 * @throws {AduanError} `unexpected-shape` when it leads anywhere else.
 */
export function urlBelow(root: URL, address: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(address, root);
  } catch {
    // Not an address at all: the same answer as for a foreign one.
  }
  if (!url?.href.startsWith(root.href) || /(^|\/|%2f|%5c)(\.|%2e){2}($|\/|%2f|%5c)/i.test(url.pathname)) {
    throw new AduanError('unexpected-shape');
  }
  return url;
}
