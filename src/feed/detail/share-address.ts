import { addressOf } from '../../report/report-address.js';
import { rootOf } from '../../widget/widget-context.js';

/** The tracker on this page that asks the same endpoint, whether its code is loaded yet or not. */
export function trackerOf(endpoint: string): HTMLElement | undefined {
  const root = rootOf(endpoint);
  return [...document.querySelectorAll<HTMLElement>('aduan-tracker')].find(
    (tracker) => rootOf(tracker.getAttribute('endpoint') ?? '') === root,
  );
}

/**
 * Address at which others read the report: this page, if a widget here opens reports named in its address, else the
 * endpoint's own page. Search words aren't part of it.
 *
 * @param opensHere whether the feed or a tracker of this page follows the page's address
 */
export function shareAddress(trackingId: string, endpoint: string, opensHere: boolean): string {
  // Inside a frame, the address shows a widget without the page around it.
  if (!opensHere || window.top !== window) return trackAddress(trackingId, endpoint);
  const page = new URL(location.href);
  for (const name of [...page.searchParams.keys()])
    if (name.startsWith('aduan-')) page.searchParams.delete(name);
  return addressOf(trackingId, true, page.href);
}

/** Address of the endpoint's own tracker. */
export function trackAddress(trackingId: string, endpoint: string): string {
  return addressOf(trackingId, true, new URL('lacak', rootOf(endpoint) || location.href).href);
}

/** Shows the report in a tracker of this page, and scrolls there. */
export function showIn(tracker: HTMLElement, trackingId: string): void {
  tracker.addEventListener('aduan-tracked', () => void focusResult(tracker), { once: true });
  // Removed first, so that the tracker loads the same number again.
  tracker.removeAttribute('tracking-id');
  tracker.setAttribute('tracking-id', trackingId);
  tracker.scrollIntoView({ block: 'start' });
}

async function focusResult(tracker: HTMLElement & { updateComplete?: Promise<unknown> }): Promise<void> {
  await tracker.updateComplete;
  tracker.shadowRoot?.querySelector<HTMLElement>('#result')?.focus();
}
