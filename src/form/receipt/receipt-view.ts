import { html, nothing, svg, css, type TemplateResult } from 'lit';
import { renderChoice } from '../../widget/choice-view.js';
import { renderDrawing } from '../../widget/pictures/drawing-view.js';
import { CHAT, PRINTER, type Drawing } from '../../widget/pictures/drawings.js';
import { picture } from '../pictures/pictures-view.js';
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
  /** Day by which it is answered; empty where none may be promised. */
  due: string;
  /** Working days that the next steps take. */
  days: readonly [verify: number, followup: number, reply: number];
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

/** Icons of the receipt alone. */
const SAVE: Drawing = ['M6 22h20v6H6z', 'M16 4v15M9 13l7 7 7-7M5 21v7h22v-7'];
const QR: Drawing = ['', 'M4 4h9v9H4zM19 4h9v9h-9zM4 19h9v9H4zM19 19h4v4M28 19v9h-9M8 8h1M23 8h1M8 23h1'];
const SHARE: Drawing = ['M5 15h22v13H5z', 'M16 20V3M10 9l6-6 6 6M10 15H5v13h22V15h-5'];

/** `renderFirst` shows what is needed at once: receipt on the own phone, way to the report, day of the answer. */
export function renderFirst(view: ReceiptView, handlers: ReceiptHandlers): TemplateResult {
  const { messages: m, due, pictured } = view;
  return html`${
    view.canSave || view.isForReporter
      ? html`<p class="ways no-print">
          ${view.canSave ? renderOwnWays(view, handlers) : nothing}
          ${view.isForReporter ? renderChat(view) : nothing}
        </p>`
      : nothing
  }
  ${
    pictured
      ? html`<p class=${pictured === 'failed' ? 'error' : 'notice success'} id="pictured">
          ${m.picture[pictured]}
        </p>`
      : nothing
  }
  ${due ? html`<p id="due">${m.due} <b>${due}</b></p>` : nothing}`;
}

/** For the reporter's own phone: a shared one would keep the code in its gallery, history, or the page's tracker. */
function renderOwnWays({ messages: m, trackerUrl }: ReceiptView, handlers: ReceiptHandlers): TemplateResult {
  return html`<button type="button" class="button" id="save-picture" @click=${handlers.onPicture}>
      ${renderDrawing(SAVE)} ${m.picture.save}
    </button>
    <a
      class="button secondary"
      part="secondary-button"
      id="track-own"
      href=${trackerUrl}
      target="_blank"
      rel="noreferrer"
      @click=${handlers.onTrack}
      >${picture('papers')} ${m.track}</a
    >`;
}

const renderChat = ({ messages: m, whatsapp, isForReporter }: ReceiptView): TemplateResult =>
  html`<a
    class="button secondary"
    part="secondary-button"
    href=${whatsapp}
    target="_blank"
    rel="noopener noreferrer"
    >${renderDrawing(CHAT)} ${isForReporter ? m.whatsappReporter : m.whatsapp}</a
  >`;

const renderWay = (drawing: Drawing, word: string, onClick: () => void): TemplateResult =>
  html`<button type="button" class="button secondary" part="secondary-button" @click=${onClick}>
    ${renderDrawing(drawing)} ${word}
  </button>`;

/**
 * All else, folded away: other ways to keep and share, and what happens next. The code is shared only when asked for.
 */
export function renderRest(view: ReceiptView, handlers: ReceiptHandlers): TemplateResult {
  const { messages: m } = view;
  return html`<details class="fold no-print">
      <summary>${m.heading}</summary>
      <div class="stack">
        <p class="ways">
          ${view.isForReporter ? nothing : renderChat(view)}
          ${view.hasShareSheet ? renderWay(SHARE, m.share, handlers.onShare) : nothing}
          ${renderWay(PRINTER, m.print, handlers.onPrint)}
          ${view.qr && view.qr !== 'failed' ? nothing : renderWay(QR, m.showQr, handlers.onShowQr)}
        </p>
        ${view.isGuarded ? html`<p class="notice warning">${m.guarded}</p>` : nothing}
        ${view.isCodeShared ? nothing : html`<p class="hint">${m.withoutCode}</p>`}
        ${renderChoice({ id: 'share-code', ...m.withCode, isChosen: view.isCodeShared }, handlers.onShareCode)}
        ${view.canSave ? renderSaving(view, handlers) : nothing}
      </div>
    </details>
    ${renderQr(view)}
    <details class="fold" id="next">
      <summary>${m.next}</summary>
      <ol>
        ${m.steps(...view.days).map((step) => html`<li>${step}</li>`)}
      </ol>
      <p>${view.trackingId ? m.follow : m.followByCode}</p>
    </details>`;
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
  #due b {
    display: inline-block;
  }
  #next li {
    margin: 0 0 0.5em 1.5em;
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
