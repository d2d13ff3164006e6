import { endpointUrl } from '../client/location.js';
import { safePage } from '../widget/safe-page.js';
import type { SearchView } from './search-view.js';

/** An endpoint's address, absolute; empty where it is none. */
export function absoluteEndpoint(endpoint: string): string {
  try {
    return endpointUrl(endpoint, document.baseURI).href;
  } catch {
    return '';
  }
}

/** An endpoint that says nothing of itself knows no codes; an insecure page must not see one. */
export function codeBoxOf(endpoint: string, isMinimal: boolean): SearchView['code'] {
  if (isMinimal) return 'none';
  if (isSecureContext) return 'box';
  if (!endpoint) return 'none';
  const page = safePage(endpoint, 'lacak');
  return page ? { safePage: page } : 'none';
}
