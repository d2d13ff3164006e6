import type { MasterService } from '../../client/service.js';
import type { Category } from '../../contract/public/masters.js';
import {
  categoryOptions,
  locationOptions,
  optionSearch,
  type Option,
} from '../../form-logic/option-search.js';
import { shared } from '../../widget/lazy.js';
import type { ChoiceField } from '../../form-logic/state.js';

interface OptionList {
  options: readonly Option[];
  /** True when more options match than are listed. */
  isCut: boolean;
}

/** Where a picker's list comes from. */
export interface PickerSource {
  /** Letters needed before there is a list; 0: all options can be browsed. */
  readonly leastLetters: number;
  /**
   * Finds options. Rejects when the request failed; an aborted search may resolve or reject, its caller ignores both.
   */
  find(query: string, signal: AbortSignal): Promise<OptionList>;
  /** Name of one id; null when it isn't known. Rejects as `find` does. */
  name(id: string): Promise<string | null>;
}

/** Resolves after a pause in typing: a request for each letter would be too many on a slow line. */
export type Pause = () => Promise<void>;

const TYPING_PAUSE_MS = 250;
export const typingPause: Pause = () => new Promise((resolve) => setTimeout(resolve, TYPING_PAUSE_MS));

/** Most options in a list. */
const MOST = 100;
/** Most options in a list that is requested anew for each word. */
const MOST_FOUND = 30;

interface Whole {
  search: (query: string, limit: number) => Option[];
  names: ReadonlyMap<string, string>;
  /** False when one answer can't hold all institutions, so the endpoint must search. */
  isAll: boolean;
}

async function searchWhole(whole: Whole, query: string): Promise<OptionList> {
  const found = whole.search(query, MOST + 1);
  return { options: found.slice(0, MOST), isCut: found.length > MOST };
}

/** The whole category tree, searched on the device: the typed text stays there. */
export function categorySource(tree: () => Promise<readonly Category[]>): PickerSource {
  const load = shared(async (): Promise<Whole> => {
    const items = await tree();
    const names = new Map(items.map(({ id, name }) => [id, name]));
    return { search: optionSearch(categoryOptions(items)), names, isAll: true };
  });
  return {
    leastLetters: 0,
    find: async (query) => searchWhole(await load(), query),
    name: async (id) => (await load()).names.get(id) ?? null,
  };
}

/** Institutions: all of them where one answer holds them; else those that match the words, searched by the endpoint. */
export function institutionSource(
  masters: Pick<MasterService, 'institutions'>,
  lifetime: () => AbortSignal,
  pause: Pause,
): PickerSource {
  const optionsOf = (items: readonly { id: string; name: string }[]): Option[] =>
    items.map(({ id, name }) => ({ id, name, detail: '' }));
  const load = shared(async (): Promise<Whole> => {
    const { items, nextPageUrl } = await masters.institutions({ pageSize: MOST, signal: lifetime() });
    const names = new Map(items.map(({ id, name }) => [id, name]));
    return { search: optionSearch(optionsOf(items)), names, isAll: nextPageUrl === null };
  });
  return {
    leastLetters: 0,
    async find(query, signal) {
      const whole = await load();
      const search = query.trim();
      if (whole.isAll || !search) {
        const { options, isCut } = await searchWhole(whole, search);
        return { options, isCut: isCut || !whole.isAll };
      }
      await pause();
      if (signal.aborted) return { options: [], isCut: false };
      const { items } = await masters.institutions({ search, pageSize: MOST_FOUND, signal });
      return { options: optionsOf(items), isCut: items.length >= MOST_FOUND };
    },
    name: async (id) => (await load()).names.get(id) ?? null,
  };
}

/** Villages, about ninety thousand: always searched by the endpoint. */
export function locationSource(
  masters: Pick<MasterService, 'locations'>,
  districtName: (name: string) => string,
  pause: Pause,
): PickerSource {
  return {
    leastLetters: 2,
    async find(query, signal) {
      await pause();
      if (signal.aborted) return { options: [], isCut: false };
      const { items } = await masters.locations({ search: query.trim(), pageSize: MOST_FOUND, signal });
      return { options: locationOptions(items, districtName), isCut: items.length >= MOST_FOUND };
    },
    // The contract has no call for a single place.
    name: async () => null,
  };
}

/** Names of the choices that the page has fixed by id, each requested once from the endpoint. */
export class FixedNames {
  /** Names by field and id; null: requested, but not known. */
  private readonly names = new Map<string, string | null>();

  constructor(private readonly changed: () => void) {}

  /** Null as long as the endpoint hasn't told it. */
  nameOf(field: ChoiceField, id: string): string | null {
    return this.names.get(keyOf(field, id)) ?? null;
  }

  ask(field: ChoiceField, id: string, source: PickerSource): void {
    const key = keyOf(field, id);
    if (this.names.has(key)) return;
    this.names.set(key, null);
    source.name(id).then(
      (name) => {
        this.names.set(key, name);
        this.changed();
      },
      // The report is sent with the id anyway; only its name isn't shown.
      () => {},
    );
  }

  clear(): void {
    this.names.clear();
  }
}

const keyOf = (field: ChoiceField, id: string): string => `${field} ${id}`;
