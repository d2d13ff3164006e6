import { hashOf, here, type Place } from '../address.js';

/** A mail address, or digits of a telephone; a report's own number names nobody. */
const PERSONAL = /@|\d(?:[\s.()-]*\d){5}/;
const REPORT_NUMBER = /^#?[1-9]\d{9}$/;

/** Searches for persons, by what stands for them in the address: histories of shared devices keep addresses. */
const kept = new Map<string, string>();

/** `keepSearch` is what the address says of a search: its words, or for a person what this page alone understands. */
export function keepSearch(text: string): string {
  const isOpen = REPORT_NUMBER.test(text) || !PERSONAL.test(text);
  if (isOpen && !text.startsWith('~')) return text;
  const known = [...kept].find(([, words]) => words === text)?.[0];
  const name = known ?? `~${kept.size + 1}`;
  kept.set(name, text);
  return name;
}

/** `searchIn` is what an address searches for; empty where the page doesn't know any more. */
export function searchIn({ search = '' }: Place['query']): string {
  return search.startsWith('~') ? (kept.get(search) ?? '') : search;
}

/**
 * `forgetSearches` leaves nothing of what an officer searched for to who comes next: words, which may be a name, stand
 * in the address while their list is shown, and in no entry of this tab's history that is visited afterwards.
 */
export function forgetSearches(): void {
  kept.clear();
  const { view, id, query } = here();
  const { search, cursor: _, ...rest } = query;
  if (search !== undefined) history.replaceState(history.state, '', hashOf({ view, id, query: rest }));
}
