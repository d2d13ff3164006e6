import { html, nothing, type TemplateResult } from 'lit';
import type { FeedFilters } from './filter-values.js';
import type { FindMessages } from './find-words.js';

/** A value with its label. */
export type Option = [value: string, words: string];

/** `SelectView` is one filter to choose from. */
export interface SelectView {
  name: string;
  label: string;
  value: string;
  options: readonly Option[];
}

export interface FilterPanelView {
  messages: FindMessages;
  filters: FeedFilters;
  /** Null for a filter that isn't offered: each select keeps its element, and its focus, when another one appears. */
  selects: readonly (SelectView | null)[];
  sort: SelectView;
  /** Latest day that can be chosen, `YYYY-MM-DD`. */
  today: string;
  /** Addresses for other programs. */
  openData: readonly { name: string; href: string }[];
}

/** Label of a filter that is set. */
export interface Chip {
  label: string;
  /** The filters to empty in order to remove it. */
  without: Partial<FeedFilters>;
}

/** Filters and order of the list, and the list's data for other programs. */
export function renderPanel(view: FilterPanelView, onChange: (event: Event) => void): TemplateResult {
  const { messages: m, filters, today } = view;
  return html`<div class="panel">
    ${view.selects.map((select) => select && renderSelect(select, onChange))}
    <fieldset class="period">
      <legend class="label" part="label">${m.period}</legend>
      ${renderDay('from', m.from, filters.from, '', filters.to || today, onChange)}
      ${renderDay('to', m.to, filters.to, filters.from, today, onChange)}
    </fieldset>
    ${view.sort.options.length > 1 ? renderSelect(view.sort, onChange) : nothing}
    ${
      view.openData.length
        ? html`<p class="open-data hint">
            ${m.openData} ${view.openData.map(({ name, href }) => html`<a href=${href}>${name}</a> `)}
          </p>`
        : nothing
    }
  </div>`;
}

/** A chip with a remove button for each filter that is set. */
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

/** Beside the chips, where a place is chosen. */
export const renderFollowButton = (m: FindMessages, onOpen: () => void): TemplateResult =>
  html`<p class="no-print">
    <button class="button quiet" id="follow" type="button" @click=${onOpen}>${m.follow}</button>
  </p>`;

/** Shown when nothing was found: how many reports there are without each filter. */
export function renderWidening(
  chips: readonly (Chip & { total: number; about: string })[],
  m: FindMessages,
  onDrop: (without: Partial<FeedFilters>) => void,
): TemplateResult | typeof nothing {
  if (!chips.length) return nothing;
  return html`<p>${m.loosen}</p>
    <ul class="loosen" role="list">
      ${chips.map(
        ({ label, without, total, about }) =>
          html`<li>
            <button
              class="button secondary"
              part="secondary-button"
              type="button"
              @click=${() => onDrop(without)}
            >
              ${m.without(label, total, about)}
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
