import { outboxOf } from './page-outbox.js';
import { reportingServiceOf } from './reporting-service.js';

/**
 * Sends waiting reports to this endpoint, now and whenever the network returns, on a page that may have no form.
 *
 * @param root Base URL of the endpoint, with a trailing slash.
 */
export function sendWaiting(root: string): void {
  outboxOf(root, reportingServiceOf(root));
}
