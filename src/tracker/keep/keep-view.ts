import { html, nothing, type TemplateResult } from 'lit';
import { renderDrawing } from '../../widget/pictures/drawing-view.js';
import { CHAT, PRINTER } from '../../widget/pictures/drawings.js';
import type { KeepMessages } from './keep-words.js';

export interface KeepView {
  messages: KeepMessages;
  isSaved: boolean;
  isCodeSaved: boolean;
  hasSavingFailed: boolean;
  /** An access code opened the report, so there is one that can be saved. */
  hasCode: boolean;
  hasDueDay: boolean;
  /** What WhatsApp is to send, percent-encoded. */
  encodedText: string;
  /** The report's address, to be copied by hand; null unless that is the only way left. */
  shownAddress: string | null;
}

export interface KeepHandlers {
  onSave: (event: Event) => void;
  onSaveCode: (event: Event) => void;
  onShare: () => void;
  onPrint: () => void;
  onCalendar: () => void;
}

/** What can be done with a report: share it, print it, note the deadline in a calendar, let this device remember it. */
export function renderKeep(view: KeepView, handlers: KeepHandlers): TemplateResult {
  const { messages: m, isSaved, isCodeSaved, hasSavingFailed, hasCode, hasDueDay, shownAddress } = view;
  return html`<div class="keep stack no-print">
    <p class="row">
      <button class="button secondary" part="secondary-button" type="button" @click=${handlers.onShare}>
        ${m.share}
      </button>
      <a
        class="button secondary"
        part="secondary-button"
        href="https://wa.me/?text=${view.encodedText}"
        target="_blank"
        rel="noreferrer"
        >${renderDrawing(CHAT)} ${m.whatsapp}</a
      >
      <button class="button secondary" part="secondary-button" type="button" @click=${handlers.onPrint}>
        ${renderDrawing(PRINTER)} ${m.print}
      </button>
      ${
        hasDueDay
          ? html`<button
              class="button secondary"
              part="secondary-button"
              type="button"
              @click=${handlers.onCalendar}
            >
              ${m.calendar}
            </button>`
          : nothing
      }
    </p>
    ${shownAddress ? html`<p>${m.copyByHand} <b id="address">${shownAddress}</b></p>` : nothing}
    ${choice('save', m.save.label, m.save.hint, isSaved, handlers.onSave)}
    ${
      isSaved && hasCode
        ? choice('save-code', m.save.code, m.save.codeHint, isCodeSaved, handlers.onSaveCode)
        : nothing
    }
    ${hasSavingFailed ? html`<p class="error">${m.save.failed}</p>` : nothing}
  </div>`;
}

function choice(
  id: string,
  label: string,
  hint: string,
  isChosen: boolean,
  onChange: (event: Event) => void,
) {
  return html`<label class="choice ${isChosen ? 'chosen' : ''}" part="choice">
    <input type="checkbox" id=${id} .checked=${isChosen} @change=${onChange} />
    <span><b>${label}</b> <span class="hint">${hint}</span></span>
  </label>`;
}
