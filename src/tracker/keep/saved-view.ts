import { html, nothing, type TemplateResult } from 'lit';
import type { SavedReport } from '../../report/saved-reports.js';
import type { KeepMessages } from './keep-words.js';

export interface SavedView {
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
