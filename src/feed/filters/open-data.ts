import { endpointUrl } from '../../client/location.js';
import { writeFeedQuery, type FeedQuery } from '../../contract/public/feed.js';
import { routes } from '../../contract/routes.js';

export type OpenDataFormat = keyof typeof routes.openData;

/**
 * Addresses at which other programs read the same list. Empty for the host's own service, which has no address.
 *
 * @param endpoint Base URL, absolute or relative to the page.
 */
export function openData(
  endpoint: string,
  { pageSize: _size, page: _page, ...query }: FeedQuery,
): { format: OpenDataFormat; href: string }[] {
  try {
    const root = endpointUrl(endpoint, document.baseURI);
    const question = new URLSearchParams(writeFeedQuery(query)).toString();
    return Object.entries(routes.openData).map(([format, path]) => ({
      format: format as OpenDataFormat,
      href: `${new URL(path, root).href}?${question}`,
    }));
  } catch {
    return [];
  }
}
