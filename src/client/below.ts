import { AduanError } from '../errors.js';

/**
 * Resolves an address that the server named (next page, file) below the endpoint.
 *
 * The answer is foreign data: an address elsewhere would carry an access code, or the reader's trust, to a third party.
 * The URL parser has already resolved `..`; an address with escaped slashes, which a server might resolve later, is
 * refused too.
 *
 * @throws {AduanError} `unexpected-shape` when it leads anywhere else.
 */
export function urlBelow(root: URL, address: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(address, root);
  } catch {
    // An invalid address gets the same error as a foreign one.
  }
  if (!url?.href.startsWith(root.href) || /(^|\/|%2f|%5c)(\.|%2e){2}($|\/|%2f|%5c)/i.test(url.pathname)) {
    throw new AduanError('unexpected-shape');
  }
  return url;
}
