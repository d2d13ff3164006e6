import type { FeedQuery, FeedSort } from '../contract/feed.js';

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
