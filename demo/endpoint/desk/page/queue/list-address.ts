import { hashOf, here, type Place } from '../address.js';
import { call } from '../api.js';
import type { ListQuery, ListWire, Tab } from '../../wire.js';
import { searchIn } from './kept-search.js';

/** `TABS` in the order of an officer's day. */
export const TABS = [
  'new',
  'to-answer',
  'replied',
  'overdue',
  'mine',
  'all',
] as const satisfies readonly Tab[];

/** Filters that narrow a tab, by their name in the address. */
export const FILTERS = [
  'search',
  'office',
  'village',
  'topic',
  'assignee',
  'status',
  'classification',
  'doubt',
  'escalated',
  'from',
  'to',
] as const satisfies readonly (keyof ListQuery)[];

type Query = Place['query'];

/** `tabOf` is the tab that an address names; `all` for none, so that a bare address hides nothing. */
export function tabOf(query: Query): Tab {
  return TABS.find((tab) => tab === query['tab']) ?? 'all';
}

/** `listQuery` is what of an address the list's call reads; what is unknown stays behind. */
function listQuery(query: Query): Record<string, string> {
  const asked: Record<string, string> = { tab: tabOf(query) };
  const known: Query = { ...query, search: searchIn(query) };
  for (const name of [...FILTERS, 'sort', 'cursor'] as const) if (known[name]) asked[name] = known[name];
  return asked;
}

export const filtersIn = (query: Query): (typeof FILTERS)[number][] =>
  FILTERS.filter((name) => listQuery(query)[name]);

/** `listPath` names a list; without a search it is also its call, below `api/`. */
export const listPath = (query: Query): string =>
  `reports?${new URLSearchParams(listQuery(query)).toString()}`;

/**
 * `loadList` asks for a list. A search may be a name or a phone number, which servers' logs of addresses would keep.
 */
export function loadList(query: Query): Promise<ListWire> {
  if (searchIn(query) === '') return call<ListWire>('GET', listPath(query));
  return call<ListWire>('POST', 'reports/search', { body: listQuery(query) });
}

/** `cursorOf` is the cursor in a next page's address. */
export const cursorOf = (nextPage: string | null): string | null =>
  nextPage === null ? null : new URLSearchParams(nextPage.split('?')[1] ?? '').get('cursor');

/** The same rooms serve the practice queue, below another address. */
export const reportsView = (): 'laporan' | 'latihan' => (here().view === 'latihan' ? 'latihan' : 'laporan');

/** `listLink` leads to a list; a changed filter begins at its first page. */
export const listLink = (query: Query): string => hashOf({ view: reportsView(), query });

/** `reportLink` leads to a report within the list that the address names. */
export const reportLink = (id: string, query: Query = here().query): string =>
  hashOf({ view: reportsView(), id, query });
