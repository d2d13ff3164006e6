import { endpointUrl } from '../../client/location.js';
import type { AduanTracker } from '../../tracker/aduan-tracker.js';

/** The page's tracker that asks the same endpoint: no other may learn the code. Undefined also while its script isn't there. */
export function sameEndpointTracker(root: string | undefined): AduanTracker | undefined {
  return [...document.querySelectorAll('aduan-tracker')].find(
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
