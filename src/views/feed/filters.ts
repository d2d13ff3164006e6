import { html, nothing, type TemplateResult } from 'lit';
import type { CategoryOption } from '../../controllers/feed-categories.js';
import type { FeedFilters } from '../../controllers/feed-filters.js';
import type { FeedMessages } from '../../i18n/feed/messages.js';

export interface FiltersView {
  messages: FeedMessages;
  filters: FeedFilters;
  /** What stands in the search box, searched for or not. */
  typed: string;
  /** Empty where there is nothing to choose from. */
  categories: readonly CategoryOption[];
  canChooseStatus: boolean;
  hasSupport: boolean;
  isCompact: boolean;
}

export interface FiltersHandlers {
  onInput: (event: Event) => void;
  onChange: (event: Event) => void;
  onSubmit: (event: Event) => void;
}

/** `method="dialog"` outside a dialog does nothing: a press before the script is ready never leaves the page. */
export function renderFilters(view: FiltersView, handlers: FiltersHandlers): TemplateResult {
  const { messages: m, isCompact } = view;
  const form = renderForm(view, handlers);
  return isCompact
    ? html`<details class="fold no-print">
        <summary>${m.find.summary}</summary>
        ${form}
      </details>`
    : form;
}

function renderForm(view: FiltersView, { onInput, onChange, onSubmit }: FiltersHandlers): TemplateResult {
  const { messages: m, filters, typed, categories, canChooseStatus, hasSupport } = view;
  const sorts = Object.entries(m.find.sorts).filter(([sort]) => sort !== 'supported' || hasSupport);
  return html`<form
    class="find no-print"
    part="form"
    method="dialog"
    role="search"
    aria-label=${m.find.search}
    novalidate
    autocomplete="off"
    @submit=${onSubmit}
  >
    <div class="field find-words">
      <label class="label" for="search">${m.find.search}</label>
      <div class="joined">
        <input
          class="control"
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
    ${
      canChooseStatus
        ? select('status', m.find.status, filters.status, onChange, [
            ['', m.find.anyStatus],
            ...Object.entries(m.statuses),
          ])
        : nothing
    }
    ${
      categories.length
        ? select('category_id', m.find.category, filters.categoryId, onChange, [
            ['', m.find.anyCategory],
            ...categories.map(({ id, name, depth }): [string, string] => [
              id,
              '\u00a0'.repeat(depth * 3) + name,
            ]),
          ])
        : nothing
    }
    ${select('sort', m.find.sort, filters.sort, onChange, sorts)}
  </form>`;
}

function select(
  name: string,
  label: string,
  value: string,
  onChange: (event: Event) => void,
  options: readonly (readonly [string, string])[],
): TemplateResult {
  return html`<div class="field">
    <label class="label" for=${name}>${label}</label>
    <select class="control" id=${name} name=${name} @change=${onChange}>
      ${options.map(([key, words]) => html`<option value=${key} .selected=${key === value}>${words}</option>`)}
    </select>
  </div>`;
}
