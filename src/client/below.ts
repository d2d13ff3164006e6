import { AduanError } from '../errors.js';

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
