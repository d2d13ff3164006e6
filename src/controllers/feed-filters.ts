import type { FeedQuery, FeedSort } from '../contract/feed.js';
import type { Category } from '../contract/masters.js';

/** What the reader chose. Empty text is no choice. */
export interface FeedFilters {
  search: string;
  status: string;
  categoryId: string;
  sort: FeedSort;
}

/** What the page's author fixed by attributes. Empty text is no choice. */
export interface FeedPresets {
  category: string;
  institution: string;
  location: string;
  status: string;
}

export const NO_FILTERS: FeedFilters = { search: '', status: '', categoryId: '', sort: 'newest' };

/** What a preset fixes, the reader can't choose. */
export function queryOf(filters: FeedFilters, presets: FeedPresets, pageSize: number): FeedQuery {
  const pairs = {
    search: filters.search.trim(),
    status: presets.status || filters.status,
    categoryId: presets.category || filters.categoryId,
    institutionId: presets.institution,
    locationId: presets.location,
  };
  const chosen = Object.fromEntries(Object.entries(pairs).filter(([, value]) => value));
  return { ...chosen, sort: filters.sort, pageSize };
}

/** True when fewer reports are asked for than the page's author meant to show. */
export const isNarrowed = ({ search, status, categoryId }: FeedFilters): boolean =>
  Boolean(search.trim() || status || categoryId);

export interface CategoryOption {
  id: string;
  name: string;
  /** 0 at the top of the tree. */
  depth: number;
}

const MOST_OPTIONS = 500;

/** The tree as one list, each branch behind its root. A category whose parent is missing, or is itself, stands at the top. */
export function categoryOptions(categories: readonly Category[]): CategoryOption[] {
  const children = new Map<string | null, Category[]>();
  const ids = new Set(categories.map(({ id }) => id));
  for (const category of categories) {
    const { id, parentId } = category;
    const parent = parentId !== null && parentId !== id && ids.has(parentId) ? parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), category]);
  }
  const options: CategoryOption[] = [];
  const add = (parent: string | null, depth: number): void => {
    const branch = children.get(parent) ?? [];
    // Taken out before its children are asked for: a ring of parents ends.
    children.delete(parent);
    for (const { id, name } of branch) {
      if (options.length >= MOST_OPTIONS) return;
      options.push({ id, name, depth });
      add(id, depth + 1);
    }
  };
  add(null, 0);
  return options;
}
