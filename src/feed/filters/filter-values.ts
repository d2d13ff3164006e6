import type { FeedQuery, FeedSort } from '../../contract/public/feed.js';

/** What the reader chose. Empty text is no choice. */
export interface FeedFilters {
  search: string;
  status: string;
  classificationId: string;
  categoryId: string;
  institutionId: string;
  locationId: string;
  /** `YYYY-MM-DD`, both included. */
  from: string;
  to: string;
  /** One part of the map: west, south, east, north in degrees, parted by commas. */
  bbox: string;
  /** Empty for the usual one: the newest first, or the closest to the words that are searched for. */
  sort: FeedSort | '';
}

/** What the page's author fixed by attributes. Null and empty text are no choice. */
export interface FeedPresets {
  category: string | null;
  institution: string | null;
  location: string | null;
  status: string | null;
}

export const NO_FILTERS: FeedFilters = {
  search: '',
  status: '',
  classificationId: '',
  categoryId: '',
  institutionId: '',
  locationId: '',
  from: '',
  to: '',
  bbox: '',
  sort: '',
};

/** Filters by the names that controls and the endpoint have for them. */
export const FILTER_OF: ReadonlyMap<string, keyof FeedFilters> = new Map([
  ['search', 'search'],
  ['status', 'status'],
  ['classification_id', 'classificationId'],
  ['category_id', 'categoryId'],
  ['institution_id', 'institutionId'],
  ['location_id', 'locationId'],
  ['from', 'from'],
  ['to', 'to'],
  ['bbox', 'bbox'],
  ['sort', 'sort'],
]);

/** What a preset fixes, the reader can't choose. */
export function queryOf(filters: FeedFilters, presets: FeedPresets, pageSize: number): FeedQuery {
  const pairs: Record<keyof FeedFilters, string> = {
    ...filters,
    search: filters.search.trim(),
    status: presets.status || filters.status,
    categoryId: presets.category || filters.categoryId,
    institutionId: presets.institution || filters.institutionId,
    locationId: presets.location || filters.locationId,
  };
  if (!pairs.search) pairs.sort ||= 'newest';
  const chosen = Object.fromEntries(Object.entries(pairs).filter(([, value]) => value));
  return { ...chosen, pageSize };
}

/** True when fewer reports are asked for than the page's author meant to show. */
export const isNarrowed = ({ sort: _sort, ...filters }: FeedFilters): boolean =>
  Object.values(filters).some((value) => value.trim());
