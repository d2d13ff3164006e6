import { html, nothing, type TemplateResult } from 'lit';
import { renderDrawing } from '../../widget/pictures/drawing-view.js';
import { CHAT } from '../../widget/pictures/drawings.js';
import type { DetailMessages } from './detail-words.js';

export interface ShareView {
  messages: DetailMessages['share'];
  /** Address of the report for others. */
  href: string;
  whatsapp: string;
  /** True when the device has a share sheet. */
  canShare: boolean;
  copied: 'no' | 'yes' | 'by-hand';
  /** Link to a tracker, if there is none on the page; empty where the endpoint has none either. */
  trackHref: string | null;
}

export interface ShareHandlers {
  onShare: () => void;
  onCopy: () => void;
  onTrack: () => void;
}

/** Actions to share and to track a report. Only its number and address are shared. */
export function renderShare(view: ShareView, { onShare, onCopy, onTrack }: ShareHandlers): TemplateResult {
  const { messages: m, whatsapp, canShare, trackHref } = view;
  return html`<div class="share no-print" role="group" aria-label=${m.heading}>
    ${canShare ? html`<button class="button secondary" part="secondary-button" id="share" type="button" @click=${onShare}>${m.share}</button>` : nothing}
    <button class="button secondary" part="secondary-button" id="copy" type="button" @click=${onCopy}>
      ${m.copy}
    </button>
    <a
      class="button secondary"
      part="secondary-button"
      id="whatsapp"
      href=${whatsapp}
      target="_blank"
      rel="noopener noreferrer"
      >${renderDrawing(CHAT)} ${m.whatsApp}</a
    >
    ${
      trackHref === null
        ? html`<button class="button quiet" id="track" type="button" @click=${onTrack}>${m.track}</button>`
        : trackHref
          ? html`<a class="button quiet" id="track" href=${trackHref}>${m.track}</a>`
          : nothing
    }
    ${renderCopied(view)}
  </div>`;
}

function renderCopied({ messages: m, href, copied }: ShareView): TemplateResult | typeof nothing {
  if (copied === 'no') return nothing;
  if (copied === 'yes') return html`<p class="hint">${m.copied}</p>`;
  return html`<div class="field">
    <label class="label" part="label" for="link">${m.copyYourself}</label>
    <input class="control" part="control" id="link" readonly .value=${href} />
  </div>`;
}
