import { html, nothing, svg, css, type TemplateResult } from 'lit';
import { renderChoice } from '../../widget/choice-view.js';
import { renderDrawing } from '../../widget/pictures/drawing-view.js';
import { CHAT, PRINTER } from '../../widget/pictures/drawings.js';
import type { ReceiptMessages } from './receipt-words.js';
import type { QrCode } from './receipt-picture.js';

export interface ReceiptView {
  messages: ReceiptMessages;
  trackingId: string;
  /** QR code of the tracking link; null until it is asked for. */
  qr: QrCode | 'failed' | null;
  pictured: 'saved' | 'failed' | null;
  /** The endpoint's own tracking page; the fragment fills it in. */
  trackerUrl: string;
  /** WhatsApp link with the report's text: to the reporter, where a helper files. */
  whatsapp: string;
  isForReporter: boolean;
  /** True when the browser has a share sheet. */
  hasShareSheet: boolean;
  isCodeShared: boolean;
  /** Anonymous or secret. */
  isGuarded: boolean;
  /** False on a shared device, and if the person wanted nothing kept. */
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
  /** Includes the code in what is shared, or not. */
  onShareCode: (event: Event) => void;
  /** Lets this device remember the report, or not, so that it need not be looked up. */
  onSave: (event: Event) => void;
  onSaveCode: (event: Event) => void;
}

/** For the reporter's own phone: a shared one would keep the code in its gallery, history, or the page's tracker. */
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

/** Actions with number and code beyond copying. The code is shared only when asked for. */
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

/** Black on white in every colour scheme: cameras need it. Not self-closed: the build drops the slash of `<rect />`. */
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

/** Styles of the receipt's actions, added to those of the form. */
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
