import { html, nothing, type TemplateResult } from 'lit';
import type { FeedFilters } from './filter-values.js';
import type { FindMessages } from './find-words.js';

/** A value, and what it is called. */
export type Option = [value: string, words: string];

/** One filter to choose from. */
export interface SelectView {
  name: string;
  label: string;
  value: string;
  options: readonly Option[];
}

export interface FilterPanelView {
  messages: FindMessages;
  filters: FeedFilters;
  /** Null where a filter isn't offered: so each keeps its element, and its focus, when another one appears. */
  selects: readonly (SelectView | null)[];
  sort: SelectView;
  /** Last day that can be chosen, `YYYY-MM-DD`. */
  today: string;
  /** Addresses of what other programs read. */
  openData: readonly { name: string; href: string }[];
}

/** A filter that is set, in words. */
export interface Chip {
  label: string;
  /** The filters to empty in order to remove it. */
  without: Partial<FeedFilters>;
}

/** What narrows and sorts the list, and the list's data for other programs. */
export function renderPanel(view: FilterPanelView, onChange: (event: Event) => void): TemplateResult {
  const { messages: m, filters, today } = view;
  return html`<div class="panel">
    ${view.selects.map((select) => select && renderSelect(select, onChange))}
    <fieldset class="period">
      <legend class="label" part="label">${m.period}</legend>
      ${renderDay('from', m.from, filters.from, '', filters.to || today, onChange)}
      ${renderDay('to', m.to, filters.to, filters.from, today, onChange)}
    </fieldset>
    ${renderSelect(view.sort, onChange)}
    ${
      view.openData.length
        ? html`<p class="open-data hint">
            ${m.openData} ${view.openData.map(({ name, href }) => html`<a href=${href}>${name}</a> `)}
          </p>`
        : nothing
    }
  </div>`;
}

/** Every filter that is set, each with its own way out. */
export function renderChips(
  chips: readonly Chip[],
  m: FindMessages,
  onDrop: (without: Partial<FeedFilters>) => void,
): TemplateResult | typeof nothing {
  if (!chips.length) return nothing;
  return html`<ul class="chips no-print" role="list" aria-label=${m.chips}>
    ${chips.map(
      ({ label, without }) =>
        html`<li>
          <button class="chip" type="button" aria-label=${m.drop(label)} @click=${() => onDrop(without)}>
            ${label}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** Nothing was found: what each filter costs. */
export function renderLoosen(
  chips: readonly (Chip & { total: number })[],
  m: FindMessages,
  onDrop: (without: Partial<FeedFilters>) => void,
): TemplateResult | typeof nothing {
  if (!chips.length) return nothing;
  return html`<p>${m.loosen}</p>
    <ul class="loosen" role="list">
      ${chips.map(
        ({ label, without, total }) =>
          html`<li>
            <button
              class="button secondary"
              part="secondary-button"
              type="button"
              @click=${() => onDrop(without)}
            >
              ${m.without(label, total)}
            </button>
          </li>`,
      )}
    </ul>`;
}

function renderSelect(
  { name, label, value, options }: SelectView,
  onChange: (event: Event) => void,
): TemplateResult {
  return html`<div class="field">
    <label class="label" part="label" for=${name}>${label}</label>
    <select class="control" part="control" id=${name} name=${name} @change=${onChange}>
      ${options.map(([key, words]) => html`<option value=${key} .selected=${key === value}>${words}</option>`)}
    </select>
  </div>`;
}

function renderDay(
  name: 'from' | 'to',
  label: string,
  value: string,
  min: string,
  max: string,
  onChange: (event: Event) => void,
): TemplateResult {
  return html`<div class="field">
    <label class="label" part="label" for=${name}>${label}</label>
    <input
      class="control"
      part="control"
      id=${name}
      name=${name}
      type="date"
      min=${min || nothing}
      max=${max}
      .value=${value}
      @change=${onChange}
    />
  </div>`;
}
