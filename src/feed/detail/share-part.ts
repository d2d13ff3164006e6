import type { LitElement, TemplateResult } from 'lit';
import { shareAddress, showIn, trackAddress, trackerOf } from './share-address.js';
import type { DetailMessages } from './words/words.js';
import { renderShare, type ShareView } from './share-view.js';

export interface ShareOptions {
  element: LitElement & { endpoint: string; syncUrl: boolean };
  messages: () => DetailMessages['share'];
  announce: (text: string) => void;
}

/** Handing on the open report, and following it in a tracker. */
export class FeedShare {
  private copied: { trackingId: string; state: ShareView['copied'] } | null = null;

  constructor(private readonly options: ShareOptions) {}

  render(trackingId: string): TemplateResult {
    const { element, messages } = this.options;
    const { endpoint, syncUrl } = element;
    const tracker = trackerOf(endpoint);
    const href = shareAddress(trackingId, endpoint, syncUrl || tracker !== undefined);
    const text = messages().text(trackingId);
    return renderShare(
      {
        messages: messages(),
        href,
        text,
        canShare: typeof navigator.share === 'function',
        copied: this.copied?.trackingId === trackingId ? this.copied.state : 'no',
        trackHref: tracker ? null : trackAddress(trackingId, endpoint),
      },
      {
        // Who closes the sheet again wanted nothing.
        onShare: () => void navigator.share({ title: text, url: href }).catch(() => {}),
        onCopy: () => void this.copy(trackingId, href),
        onTrack: () => tracker && showIn(tracker, trackingId),
      },
    );
  }

  private async copy(trackingId: string, href: string): Promise<void> {
    const { element, messages, announce } = this.options;
    let state: ShareView['copied'] = 'yes';
    try {
      await navigator.clipboard.writeText(href);
      announce(messages().copied);
    } catch {
      // An http page, an old WebView, a policy.
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
