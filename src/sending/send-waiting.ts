import { lazy } from '../widget/chunks.js';
import { reportingServiceOf } from './reporting-service.js';

const loadQueue = lazy(() => import('./page-outbox.js'));

/**
 * Tries what waits for this endpoint, now and whenever the network returns, on a page that may have no form. Rejects with
 * `chunk-failed`.
 *
 * @param root Base URL of the endpoint, with a trailing slash.
 */
export async function sendWaiting(root: string): Promise<void> {
  (await loadQueue()).outboxOf(root, reportingServiceOf(root));
}
