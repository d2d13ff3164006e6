import { html, nothing, css, type TemplateResult } from 'lit';
import { renderChoice } from '../../widget/choice-view.js';
import { renderDrawing } from '../../widget/pictures/drawing-view.js';
import { CHAT, PRINTER } from '../../widget/pictures/drawings.js';
import type { KeepMessages } from './keep-words.js';
import type { SavedReport } from '../../report/saved-reports.js';

export interface KeepView {
  messages: KeepMessages;
  isSaved: boolean;
  isCodeSaved: boolean;
  hasSavingFailed: boolean;
  /** True when an access code opened the report, so that it can be saved. */
  hasCode: boolean;
  hasDueDay: boolean;
  /** WhatsApp link. */
  whatsapp: string;
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

/** Actions on a report: share it, print it, add the deadline to a calendar, let this device remember it. */
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
        href=${view.whatsapp}
        target="_blank"
        rel="noopener noreferrer"
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
    ${renderChoice({ id: 'save', label: m.save.label, hint: m.save.hint, isChosen: isSaved }, handlers.onSave)}
    ${
      isSaved && hasCode
        ? renderChoice(
            { id: 'save-code', label: m.save.code, hint: m.save.codeHint, isChosen: isCodeSaved },
            handlers.onSaveCode,
          )
        : nothing
    }
    ${hasSavingFailed ? html`<p class="error">${m.save.failed}</p>` : nothing}
  </div>`;
}

/** Styles of remembered reports, and of the actions on a report. */
export const keepStyles = css`
  .saved {
    padding: 1em;
    background: var(--_sunken);
    border-radius: var(--_radius);
  }
  .saved ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
  }
  .saved li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .saved li .hint {
    flex: 1 1 10em;
  }
  .saved .button.secondary {
    background: var(--_surface);
  }
  .keep > .choice {
    max-inline-size: 38em;
  }
`;

interface SavedView {
  messages: KeepMessages;
  saved: readonly SavedReport[];
  statusOf: (saved: SavedReport) => string | null;
  ageOf: (saved: SavedReport) => string;
}

export interface SavedHandlers {
  onOpen: (saved: SavedReport) => void;
  onForget: (saved: SavedReport) => void;
  onWipe: () => void;
}

/** The reports that this device remembers, each with a button to open it and one to forget it. */
export function renderSaved(view: SavedView, handlers: SavedHandlers): TemplateResult | typeof nothing {
  const { messages, saved, statusOf, ageOf } = view;
  const { list: m } = messages;
  if (!saved.length) return nothing;
  return html`<section class="saved stack no-print" aria-labelledby="saved">
    <h3 id="saved" tabindex="-1">${m.heading}</h3>
    <ul role="list">
      ${saved.map((one) => {
        const status = statusOf(one);
        return html`<li>
          <button
            class="button secondary open"
            part="secondary-button"
            type="button"
            aria-label=${m.open(one.trackingId)}
            @click=${() => handlers.onOpen(one)}
          >
            <span class="number">#${one.trackingId}</span>
          </button>
          ${status === null ? nothing : html`<span class="hint">${m.seen(status, ageOf(one))}</span>`}
          <button
            class="button quiet"
            type="button"
            aria-label=${m.forget(one.trackingId)}
            @click=${() => handlers.onForget(one)}
          >
            ${m.forgetOne}
          </button>
        </li>`;
      })}
    </ul>
    <p><button class="button quiet" type="button" @click=${handlers.onWipe}>${m.wipe}</button></p>
  </section>`;
}
