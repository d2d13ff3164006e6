import { safePage } from '../../widget/safe-page.js';
import type { CodeAvailability } from './search-view.js';

/**
 * Whether an access code can be typed here: an endpoint that says nothing of itself knows no codes, and an insecure page must
 * not see one.
 *
 * @param root the endpoint's absolute base URL; empty where it has none
 */
export function codeAvailability(root: string, isMinimal: boolean): CodeAvailability {
  if (isMinimal) return 'none';
  if (isSecureContext) return 'box';
  const page = root ? safePage(root, 'lacak') : null;
  return page ? { safePage: page } : 'none';
}
