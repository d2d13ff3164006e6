import { endpointUrl } from '../../client/location.js';

/** As much of the tracker as the receipt uses: the form knows no other widget. */
interface PageTracker extends HTMLElement {
  endpoint: string;
  open: (trackingId: string, code?: string) => Promise<unknown>;
}

/** The page's tracker that asks the same endpoint: no other may learn the code. Undefined also while its script isn't there. */
export function sameEndpointTracker(root: string | undefined): PageTracker | undefined {
  return [...document.querySelectorAll<PageTracker>('aduan-tracker')].find(
    (one) => 'open' in one && root !== undefined && rootOf(one.endpoint) === root,
  );
}

const rootOf = (endpoint: string): string => {
  try {
    return endpointUrl(endpoint, document.baseURI).href;
  } catch {
    return '';
  }
};
