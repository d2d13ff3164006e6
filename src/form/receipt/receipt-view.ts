import { html, nothing, svg, css, type TemplateResult } from 'lit';
import { renderChoice } from '../../widget/choice-view.js';
import { renderDrawing } from '../../widget/pictures/drawing-view.js';
import { CHAT, PRINTER } from '../../widget/pictures/drawings.js';
import type { ReceiptMessages } from './receipt-words.js';
import type { QrCode } from './receipt-picture.js';

export interface ReceiptView {
  messages: ReceiptMessages;
  trackingId: string;
  /** Dark modules of the tracking link; null until it is asked for. */
  qr: QrCode | 'failed' | null;
  pictured: 'saved' | 'failed' | null;
  /** The endpoint's own tracking page, filled by its fragment. */
  trackerUrl: string;
  /** Where WhatsApp sends it: to the reporter, where somebody files for another. */
  whatsapp: string;
  isForReporter: boolean;
  /** This browser has a sheet to share by. */
  hasShareSheet: boolean;
  isCodeShared: boolean;
  /** Anonymous or secret. */
  isGuarded: boolean;
  /** False on a device that others use, and for who wanted nothing kept. */
  canSave: boolean;
  isSaved: boolean;
  isCodeSaved: boolean;
  hasSavingFailed: boolean;
}

export interface ReceiptHandlers {
  onPicture: () => void;
  onTrack: (event: Event) => void;
  onPrint: () => void;
  onShowQr: () => void;
  onShare: () => void;
  /** Whether the code goes along. */
  onShareCode: (event: Event) => void;
  /** Whether this device remembers the report, so that it need not be looked up. */
  onSave: (event: Event) => void;
  onSaveCode: (event: Event) => void;
}

/** On the reporter's own phone: a shared one would keep the code in its gallery, its history, or the page's tracker. */
function renderOwnWays({ messages: m, trackerUrl }: ReceiptView, handlers: ReceiptHandlers): TemplateResult {
  return html`<button type="button" class="button" id="save-picture" @click=${handlers.onPicture}>
      ${m.picture.save}
    </button>
    <a
      class="button secondary"
      part="secondary-button"
      id="track-own"
      href=${trackerUrl}
      target="_blank"
      rel="noreferrer"
      @click=${handlers.onTrack}
      >${m.track}</a
    >`;
}

/** What can be done with number and code beyond copying them. The code goes nowhere that was not asked for. */
export function renderReceipt(view: ReceiptView, handlers: ReceiptHandlers): TemplateResult {
  const { messages: m } = view;
  return html`${renderQr(view)}
    <section class="stack no-print" aria-labelledby="receipt-heading">
      <h3 id="receipt-heading">${m.heading}</h3>
      <p class="ways">
        ${view.canSave ? renderOwnWays(view, handlers) : nothing}
        <a
          class="button secondary"
          part="secondary-button"
          href=${view.whatsapp}
          target="_blank"
          rel="noopener noreferrer"
          >${renderDrawing(CHAT)} ${view.isForReporter ? m.whatsappReporter : m.whatsapp}</a
        >
        <button type="button" class="button secondary" part="secondary-button" @click=${handlers.onPrint}>
          ${renderDrawing(PRINTER)} ${m.print}
        </button>
        ${
          view.qr && view.qr !== 'failed'
            ? nothing
            : html`<button
                type="button"
                class="button secondary"
                part="secondary-button"
                @click=${handlers.onShowQr}
              >
                ${m.showQr}
              </button>`
        }
        ${
          view.hasShareSheet
            ? html`<button
                type="button"
                class="button secondary"
                part="secondary-button"
                @click=${handlers.onShare}
              >
                ${m.share}
              </button>`
            : nothing
        }
      </p>
      ${
        view.pictured
          ? html`<p class=${view.pictured === 'failed' ? 'error' : 'notice success'} id="pictured">
              ${m.picture[view.pictured]}
            </p>`
          : nothing
      }
      ${view.isGuarded ? html`<p class="notice warning">${m.guarded}</p>` : nothing}
      ${view.isCodeShared ? nothing : html`<p class="hint">${m.numberOnly}</p>`}
      ${renderChoice({ id: 'share-code', ...m.withCode, isChosen: view.isCodeShared }, handlers.onShareCode)}
      ${view.canSave ? renderSaving(view, handlers) : nothing}
    </section>`;
}

function renderSaving(view: ReceiptView, handlers: ReceiptHandlers): unknown {
  const { messages: m, isSaved } = view;
  return [
    renderChoice({ id: 'save-report', ...m.save, isChosen: isSaved }, handlers.onSave),
    isSaved
      ? renderChoice({ id: 'save-code', ...m.saveCode, isChosen: view.isCodeSaved }, handlers.onSaveCode)
      : nothing,
    view.hasSavingFailed ? html`<p class="error">${m.saveFailed}</p>` : nothing,
  ];
}

/** Black on white in every scheme: cameras read no other. Closed by tags: the build takes the slash of `<rect />` away. */
function renderQr({ messages: m, qr, trackingId }: ReceiptView): unknown {
  if (qr === 'failed') return html`<p class="error" role="status">${m.qr.failed}</p>`;
  return qr
    ? html`<figure class="qr">
        <svg viewBox="0 0 ${qr.size} ${qr.size}" role="img" aria-label=${m.qr.label(trackingId)}>
          ${svg`<rect width=${qr.size} height=${qr.size} fill="#fff"></rect><path d=${qr.path} fill="#000"></path>`}
        </svg>
        <figcaption class="hint">${m.qr.hint}</figcaption>
      </figure>`
    : nothing;
}

/** The looks of what can be done with a receipt, over those of the form. */
export const receiptStyles = css`
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  .qr {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em;
  }
  .qr svg {
    flex: none;
    inline-size: 11em;
    max-inline-size: 100%;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    forced-color-adjust: none;
  }
  .qr figcaption {
    flex: 1 1 12em;
  }
`;
