import { html, nothing, type TemplateResult } from 'lit';
import type { FeedMessages } from '../feed-words.js';

export interface SearchView {
  messages: FeedMessages;
  /** What stands in the search box, searched for or not. */
  typed: string;
  /** The filters, once they are fetched. */
  panel: TemplateResult | null;
  /** What is set of them; null until that can be said. */
  chips: TemplateResult | typeof nothing | null;
  /** A search or a filter is set. */
  isNarrowed: boolean;
  isCompact: boolean;
}

export interface SearchHandlers {
  onInput: (event: Event) => void;
  onSubmit: (event: Event) => void;
  /** The filters were opened or closed. */
  onFold: (event: Event) => void;
}

/** `method="dialog"` outside a dialog does nothing: a press before the script is ready never leaves the page. */
export function renderSearch(
  view: SearchView,
  { onInput, onSubmit, onFold }: SearchHandlers,
): TemplateResult {
  const { messages: m, typed, isCompact } = view;
  // Room for one line of chips, so that nothing moves when they are there.
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
    <div class="field">
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
    </div>
    ${isCompact ? panel : fold(m.find.filters, panel)}
  </form>`;
  return html`${isCompact ? fold(m.find.summary, form) : form} ${chips}`;
}
