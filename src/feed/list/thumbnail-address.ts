import { endpointUrl } from '../../client/location.js';

/**
 * A picture's address if it is on the endpoint's own origin, else null: elsewhere a third party would learn who reads
 * which report.
 *
 * @param thumbnailUrl As the endpoint gave it, absolute or relative to it.
 * @param endpoint Base URL, absolute or relative to the page.
 */
export function thumbnailOf(thumbnailUrl: string | null, endpoint: string): string | null {
  if (!thumbnailUrl) return null;
  try {
    const root = endpointUrl(endpoint, document.baseURI);
    const url = new URL(thumbnailUrl, root);
    return /^https?:$/.test(url.protocol) && url.origin === root.origin ? url.href : null;
  } catch {
    return null;
  }
}
