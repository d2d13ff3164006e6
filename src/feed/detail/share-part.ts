import type { TemplateResult } from 'lit';
import type { FeedContext } from '../feed-context.js';
import { share, whatsappUrl } from '../../report/report-address.js';
import { shareAddress, showIn, trackAddress, trackerOf } from './share-address.js';
import { renderShare, type ShareView } from './share-view.js';
import type { DetailMessages } from './detail-words.js';

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
