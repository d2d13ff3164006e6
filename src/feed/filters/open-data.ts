import { endpointUrl } from '../../client/location.js';
import { writeFeedQuery, type FeedQuery } from '../../contract/public/feed.js';
import { routes } from '../../contract/routes.js';

export type OpenDataFormat = keyof typeof routes.openData;

/**
 * Where other programs read the answer to the same question. Empty where there is no address: a service of the host's own has
 * none.
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
