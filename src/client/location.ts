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
 * The endpoint's own page for reporting (`lapor`) or tracking (`lacak`), contract §9: no script of the host page runs
 * there.
 *
 * @param root the endpoint's absolute base URL, with a trailing slash
 * @returns null when this page is that one
 */
export function safePage(root: string, page: 'lapor' | 'lacak'): string | null {
  const url = new URL(page, root);
  // On an http page a relative endpoint is http too; its safe page is not.
  if (!isSecureContext && !url.port) url.protocol = 'https:';
  return location.href.split(/[?#]/)[0] === url.href ? null : url.href;
}
