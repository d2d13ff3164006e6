import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../address.js';
import type { Named } from '../../wire.js';
import { ariaKey } from '../keys/keymap.js';
import { has, session } from '../session.js';
import type { ChoicesWire } from '../../town/wire.js';
import { searchIn } from './kept-search.js';
import { filtersIn, tabOf } from './list-address.js';
import { classifications, doubts } from './mark-words.js';
import { words } from './queue-words.js';

export interface FiltersView {
  query: Place['query'];
  /** Null until they came: what the address names is kept meanwhile. */
  choices: ChoicesWire | null;
}

export interface FiltersHandlers {
  onFilter: (values: FormData) => void;
  onClear: () => void;
}

/** On a phone the fields would push every row out of sight; the number beside their name says that some are set. */
const hasRoom = (): boolean => matchMedia('(min-width: 48em)').matches;

/**
 * `renderFilters` is the search, and behind it what narrows a tab; folded until something does, for rows want the room.
 */
export function renderFilters(view: FiltersView, { onFilter, onClear }: FiltersHandlers): TemplateResult {
  const { query, choices } = view;
  const set = filtersIn(query).filter((name) => name !== 'search').length;
  const opened = session();
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    onFilter(new FormData(event.target as HTMLFormElement));
  };
  const offices = opened?.institutions ?? [];
  const me: Named = { id: opened?.officer ?? '', name: words.me };
  return html`<form class="queue-filters" role="search" @submit=${onSubmit}>
    <div class="queue-search">
      <label class="hidden" for="queue-search">${searchLabel()}</label>
      <input
        class="control"
        id="queue-search"
        name="search"
        type="search"
        maxlength="200"
        placeholder=${searchLabel()}
        .value=${searchIn(query)}
        data-key="search"
        aria-keyshortcuts=${ariaKey('search')}
      />
      <button class="primary">${words.doSearch}</button>
    </div>
    <details ?open=${set > 0 && hasRoom()}>
      <summary>${words.filters(set)}</summary>
      <div class="queue-filter-fields">
        ${select('office', words.office, offices, query)}
        ${select('village', words.village, choices?.places ?? [], query)}
        ${select('topic', words.topic, choices?.categories ?? [], query)}
        ${select('assignee', words.assignee, [me, { id: '-', name: words.nobody }], query)}
        ${select('status', words.status, statuses(), query)}
        ${select('classification', words.classification, classifications, query)}
        ${select('doubt', words.doubt, doubts, query)}
        ${select('escalated', words.escalation, [{ id: '1', name: words.yes }], query)}
        ${dateField('from', words.from, query)} ${dateField('to', words.to, query)} ${sortField(query)}
        <div class="row queue-filter-ends">
          <button class="primary">${words.apply}</button>
          ${set > 0 ? html`<button type="button" @click=${onClear}>${words.clear}</button>` : nothing}
        </div>
      </div>
    </details>
  </form>`;
}

/** Offices can't search by person: they may not be meant to know the reporter. */
const searchLabel = (): string => (has('verifier', 'protection') ? words.search : words.searchShort);

const statuses = (): Named[] => (session()?.statuses ?? []).map(({ code, name }) => ({ id: code, name }));

/** An id that the choices don't have stays chosen: a shared link shows the same list. */
function select(
  name: string,
  label: string,
  known: readonly Named[],
  query: Place['query'],
  none: string = words.any,
): TemplateResult {
  const chosen = query[name] ?? '';
  const all =
    chosen === '' || known.some(({ id }) => id === chosen) ? known : [...known, { id: chosen, name: chosen }];
  return html`<div class="field">
    <label for="queue-${name}">${label}</label>
    <select class="control" id="queue-${name}" name=${name}>
      <option value="">${none}</option>
      ${all.map(({ id, name: text }) => html`<option value=${id} ?selected=${id === chosen}>${text}</option>`)}
    </select>
  </div>`;
}

/** Of all reports the newest stand first unless it is said otherwise, in every other tab those that are due first. */
function sortField(query: Place['query']): TemplateResult {
  const [newest, byDue] = [
    { id: 'newest', name: words.newest },
    { id: 'due', name: words.byDue },
  ];
  const [first, other] = tabOf(query) === 'all' ? [newest, byDue] : [byDue, newest];
  return select('sort', words.sort, [other], query, first.name);
}

const dateField = (name: 'from' | 'to', label: string, query: Place['query']): TemplateResult =>
  html`<div class="field">
    <label for="queue-${name}">${label}</label>
    <input class="control" id="queue-${name}" name=${name} type="date" .value=${query[name] ?? ''} />
  </div>`;
