import { html, nothing, type TemplateResult } from 'lit';
import type { FeedMessages } from '../feed-words.js';

export interface SearchView {
  messages: FeedMessages;
  /** Text in the search box, searched for or not. */
  typed: string;
  /** The filters; null until loaded. */
  panel: TemplateResult | null;
  /** Chips of the filters that are set; null until loaded. */
  chips: TemplateResult | typeof nothing | null;
  /** True when a search or a filter is set. */
  isNarrowed: boolean;
  isCompact: boolean;
  /** False where the endpoint finds no words. */
  hasWords: boolean;
}

export interface SearchHandlers {
  onInput: (event: Event) => void;
  onSubmit: (event: Event) => void;
  /** Called when the filters are opened or closed. */
  onFold: (event: Event) => void;
}

/**
 * The search form. `method="dialog"` does nothing outside a dialog, so a press before the script is ready is harmless.
 */
export function renderSearch(
  view: SearchView,
  { onInput, onSubmit, onFold }: SearchHandlers,
): TemplateResult {
  const { messages: m, typed, isCompact, hasWords } = view;
  // Room for one line of chips, so that nothing moves when they are loaded.
  const chips = view.chips ?? (view.isNarrowed ? html`<div class="room"></div>` : nothing);
  const panel = view.panel ?? html`<p class="hint">${m.find.loading}</p>`;
  const fold = (summary: string, content: TemplateResult) =>
    html`<details class="fold no-print" @toggle=${onFold}>
      <summary>${summary}</summary>
      ${content}
    </details>`;
  const form = html`<form
    class="find no-print"
    part="form"
    method="dialog"
    role="search"
    aria-label=${m.find.search}
    novalidate
    autocomplete="off"
    @submit=${onSubmit}
  >
    ${
      hasWords
        ? html`<div class="field">
            <label class="label" part="label" for="search">${m.find.search}</label>
            <div class="joined">
              <input
                class="control"
                part="control"
                id="search"
                name="search"
                type="search"
                enterkeyhint="search"
                autocomplete="off"
                .value=${typed}
                @input=${onInput}
              />
              <button class="button" part="button" type="submit">${m.find.button}</button>
            </div>
          </div>`
        : nothing
    }
    ${isCompact ? panel : fold(m.find.filters, panel)}
  </form>`;
  return html`${isCompact ? fold(m.find.summary, form) : form} ${chips}`;
}
