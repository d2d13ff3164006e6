import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../../contract/public/counts.js';
import type { CategoryOption } from './category-options.js';
import type { FeedFilters } from './filter-values.js';
import type { FindMessages } from './words/words.js';

export interface FindView {
  messages: FindMessages;
  statuses: Readonly<Record<string, string>>;
  filters: FeedFilters;
  /** What the page's author fixed is not offered. */
  isFixed: (name: 'status' | 'category' | 'institution' | 'location') => boolean;
  categories: readonly CategoryOption[];
  institutions: readonly Choice[];
  locations: readonly Choice[];
  /** How many reports a choice has; undefined where nobody counted. */
  totalOf: (list: 'byStatus' | 'byClassification' | 'byCategory', id: string) => number | undefined;
  hasSupport: boolean;
  /** Last day that can be chosen, `YYYY-MM-DD`. */
  today: string;
  /** Addresses of what other programs read. */
  openData: readonly { name: string; href: string }[];
}

/** A filter that is set, in words. */
export interface Chip {
  label: string;
  /** What leaving it out changes. */
  without: Partial<FeedFilters>;
}

/** What narrows and sorts the list, and the list's data for other programs. */
export function renderPanel(view: FindView, onChange: (event: Event) => void): TemplateResult {
  const { messages: m, filters, isFixed } = view;
  const counted = (list: Parameters<FindView['totalOf']>[0], id: string, name: string): [string, string] => {
    const total = view.totalOf(list, id);
    return [id, total === undefined ? name : m.counted(name, total)];
  };
  const choices = (list: readonly Choice[]) =>
    list.map(({ id, name, total }): [string, string] => [id, m.counted(name, total)]);
  const sorts = Object.entries(m.sorts).filter(([sort]) => sort !== 'supported' || view.hasSupport);
  const select = (
    name: string,
    label: string,
    value: string,
    any: string | null,
    options: readonly (readonly [string, string])[],
  ) =>
    renderSelect({ name, label, value, onChange, options: any === null ? options : [['', any], ...options] });
  return html`<div class="panel">
    ${
      isFixed('status')
        ? nothing
        : select(
            'status',
            m.status,
            filters.status,
            m.anyStatus,
            Object.entries(view.statuses).map(([id, name]) => counted('byStatus', id, name)),
          )
    }
    ${
      isFixed('category') || !view.categories.length
        ? nothing
        : select(
            'category_id',
            m.category,
            filters.categoryId,
            m.anyCategory,
            view.categories.map(({ id, name, depth }) =>
              counted('byCategory', id, '\u00a0'.repeat(depth * 3) + name),
            ),
          )
    }
    ${select(
      'classification_id',
      m.classification,
      filters.classificationId,
      m.anyClassification,
      Object.entries(m.classifications).map(([id, name]) => counted('byClassification', id, name)),
    )}
    ${
      isFixed('institution') || !view.institutions.length
        ? nothing
        : select(
            'institution_id',
            m.institution,
            filters.institutionId,
            m.anyInstitution,
            choices(view.institutions),
          )
    }
    ${
      isFixed('location') || !view.locations.length
        ? nothing
        : select('location_id', m.location, filters.locationId, m.anyLocation, choices(view.locations))
    }
    <fieldset class="period">
      <legend class="label">${m.period}</legend>
      ${renderDay('from', m.from, filters.from, '', filters.to || view.today, onChange)}
      ${renderDay('to', m.to, filters.to, filters.from, view.today, onChange)}
    </fieldset>
    ${select('sort', m.sort, filters.sort, null, sorts)}
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
            <button class="button secondary" type="button" @click=${() => onDrop(without)}>
              ${m.without(label, total)}
            </button>
          </li>`,
      )}
    </ul>`;
}

interface SelectView {
  name: string;
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChange: (event: Event) => void;
}

function renderSelect({ name, label, value, options, onChange }: SelectView): TemplateResult {
  return html`<div class="field">
    <label class="label" for=${name}>${label}</label>
    <select class="control" id=${name} name=${name} @change=${onChange}>
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
    <label class="label" for=${name}>${label}</label>
    <input
      class="control"
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
