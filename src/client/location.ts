import { AduanError } from '../errors.js';

/**
 * The endpoint's base URL, always with a trailing slash and without query or fragment, so that paths resolve below it.
 *
 * @param endpoint Absolute, or relative to `base`; with or without a trailing slash.
 * @param base Defaults to the page's address where there is one.
 * @throws {AduanError} `endpoint-missing` when it is empty or no http(s) address, and on a page that has kept the
 *   example's.
 */
export function endpointUrl(endpoint: string, base: string | undefined = globalThis.location?.href): URL {
  try {
    if (!endpoint.trim()) throw new TypeError('empty');
    const url = new URL(endpoint.trim(), base);
    if (!/^https?:$/.test(url.protocol) || (base && url.host === 'contoh.go.id'))
      throw new TypeError(url.href);
    url.search = url.hash = url.username = url.password = '';
    url.pathname = url.pathname.replace(/\/*$/, '/');
    return url;
  } catch (cause) {
    throw new AduanError('endpoint-missing', { cause });
  }
}
