import type { Named } from '../../wire.js';

/** Letters from which on villages are looked up. */
const LEAST = 2;
const SHOWN = 20;

/** `PlaceFinder` looks villages up by what is typed, in the endpoint's own public list. */
export class PlaceFinder {
  found: readonly Named[] = [];
  private asked = '';

  constructor(
    private readonly endpoint: string,
    private readonly changed: () => void,
  ) {}

  /** A failure leaves the list empty: the place can still be written in words. */
  async look(typed: string): Promise<void> {
    const search = typed.trim();
    this.asked = search;
    if (search.length < LEAST || this.idOf(typed) !== null) return;
    const query = new URLSearchParams({ search, page_size: String(SHOWN) }).toString();
    const found = await fetch(`${this.endpoint}/masters/locations?${query}`)
      .then((answer) => answer.json() as Promise<{ results: { data: Named[] } }>)
      .then(({ results }) => results.data)
      .catch(() => []);
    if (search !== this.asked) return;
    this.found = found;
    this.changed();
  }

  idOf(name: string): string | null {
    return this.found.find((place) => place.name === name.trim())?.id ?? null;
  }
}
