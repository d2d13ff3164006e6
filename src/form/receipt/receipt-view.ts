import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Explained } from '../words/words.js';
import type { ReceiptMessages } from './words/words.js';
import type { QrCode } from './qr-code.js';

export interface ReceiptModel {
  messages: ReceiptMessages;
  trackingId: string;
  /** Dark modules of the tracking link; null until it is asked for. */
  qr: QrCode | 'failed' | null;
  /** What goes along when it is shared, percent-encoded. */
  encodedText: string;
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
  print: () => unknown;
  showQr: () => unknown;
  share: () => unknown;
  shareCode: (event: Event) => void;
  save: (event: Event) => void;
  saveCode: (event: Event) => void;
}

/** What can be done with number and code beyond copying them. The code goes nowhere that was not asked for. */
export function receiptView(model: ReceiptModel, handlers: ReceiptHandlers): TemplateResult {
  const { messages } = model;
  return html`${qrView(model)}
    <section class="stack no-print" aria-labelledby="receipt-heading">
      <h3 id="receipt-heading">${messages.heading}</h3>
      <p class="ways">
        <button type="button" class="button secondary" @click=${handlers.print}>${messages.print}</button>
        ${
          model.qr && model.qr !== 'failed'
            ? nothing
            : html`<button type="button" class="button secondary" @click=${handlers.showQr}>
                ${messages.showQr}
              </button>`
        }
        ${
          model.hasShareSheet
            ? html`<button type="button" class="button secondary" @click=${handlers.share}>
                ${messages.share}
              </button>`
            : nothing
        }
        <a
          class="button secondary"
          href="https://wa.me/?text=${model.encodedText}"
          target="_blank"
          rel="noopener noreferrer"
          >${messages.whatsapp}</a
        >
      </p>
      ${model.isGuarded ? html`<p class="notice warning">${messages.guarded}</p>` : nothing}
      ${model.isCodeShared ? nothing : html`<p class="hint">${messages.numberOnly}</p>`}
      ${tick('share-code', messages.withCode, model.isCodeShared, handlers.shareCode)}
      ${model.canSave ? saving(model, handlers) : nothing}
    </section>`;
}

function saving(model: ReceiptModel, handlers: ReceiptHandlers): unknown {
  const { messages, isSaved } = model;
  return [
    tick('save-report', messages.save, isSaved, handlers.save),
    isSaved ? tick('save-code', messages.saveCode, model.isCodeSaved, handlers.saveCode) : nothing,
    model.hasSavingFailed ? html`<p class="error">${messages.saveFailed}</p>` : nothing,
  ];
}

/** Black on white in every scheme: cameras read no other. Closed by tags: the build takes the slash of `<rect />` away. */
function qrView({ messages, qr, trackingId }: ReceiptModel): unknown {
  if (qr === 'failed') return html`<p class="error" role="status">${messages.qr.failed}</p>`;
  return qr
    ? html`<figure class="qr">
        <svg viewBox="0 0 ${qr.size} ${qr.size}" role="img" aria-label=${messages.qr.label(trackingId)}>
          ${svg`<rect width=${qr.size} height=${qr.size} fill="#fff"></rect><path d=${qr.path} fill="#000"></path>`}
        </svg>
        <figcaption class="hint">${messages.qr.hint}</figcaption>
      </figure>`
    : nothing;
}

const tick = (id: string, { label, hint }: Explained, isOn: boolean, change: (event: Event) => void) =>
  html`<label class="choice ${isOn ? 'chosen' : ''}">
    <input type="checkbox" id=${id} aria-describedby="${id}-hint" .checked=${isOn} @change=${change} />
    <span><b>${label}</b><span class="hint" id="${id}-hint">${hint}</span></span>
  </label>`;
