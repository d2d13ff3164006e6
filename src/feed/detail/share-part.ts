import type { TemplateResult } from 'lit';
import type { FeedContext } from '../feed-context.js';
import { share, whatsappUrl, addressOf } from '../../report/report-address.js';
import { renderShare, type ShareView } from './share-view.js';
import type { DetailMessages } from './detail-words.js';
import { rootOf } from '../../widget/widget-context.js';

/** Sharing the open report, and opening it in a tracker. */
export class SharePart {
  private copied: { trackingId: string; state: ShareView['copied'] } | null = null;

  constructor(
    private readonly context: FeedContext,
    private readonly messages: () => DetailMessages['share'],
  ) {}

  render(trackingId: string): TemplateResult {
    const { endpoint, syncUrl } = this.context.element;
    const messages = this.messages();
    const tracker = trackerOf(endpoint);
    const { isForeign } = this.context;
    const href = shareAddress(trackingId, endpoint, syncUrl || isForeign || tracker !== undefined);
    const text = messages.text(trackingId);
    return renderShare(
      {
        messages,
        href,
        whatsapp: whatsappUrl(`${text} ${href}`),
        canShare: typeof navigator.share === 'function',
        copied: this.copied?.trackingId === trackingId ? this.copied.state : 'no',
        trackHref: tracker ? null : isForeign ? '' : trackAddress(trackingId, endpoint),
      },
      {
        onShare: () => void share({ title: text, url: href }),
        onCopy: () => void this.copy(trackingId, href),
        onTrack: () => tracker && showIn(tracker, trackingId),
      },
    );
  }

  private async copy(trackingId: string, href: string): Promise<void> {
    const { element, announcer } = this.context;
    let state: ShareView['copied'] = 'yes';
    try {
      await navigator.clipboard.writeText(href);
      announcer.say(this.messages().copied);
    } catch {
      // No clipboard: an http page, an old WebView, or a policy.
      state = 'by-hand';
    }
    this.copied = { trackingId, state };
    element.requestUpdate();
    if (state === 'yes') return;
    await element.updateComplete;
    const link = element.renderRoot.querySelector<HTMLInputElement>('#link');
    link?.focus();
    link?.select();
  }
}

/** The tracker on this page that asks the same endpoint, whether its code is loaded yet or not. */
function trackerOf(endpoint: string): HTMLElement | undefined {
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
function shareAddress(trackingId: string, endpoint: string, opensHere: boolean): string {
  // Inside a frame, the address shows a widget without the page around it.
  if (!opensHere || window.top !== window) return trackAddress(trackingId, endpoint);
  const page = new URL(location.href);
  for (const name of [...page.searchParams.keys()])
    if (name.startsWith('aduan-')) page.searchParams.delete(name);
  return addressOf(trackingId, true, page.href);
}

/** Address of the endpoint's own tracker. */
function trackAddress(trackingId: string, endpoint: string): string {
  return addressOf(trackingId, true, new URL('lacak', rootOf(endpoint) || location.href).href);
}

/** Shows the report in a tracker of this page, and scrolls there. */
function showIn(tracker: HTMLElement, trackingId: string): void {
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
