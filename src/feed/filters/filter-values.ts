import type { FeedQuery, FeedSort } from '../../contract/public/feed.js';

/** Filters that the reader chose. An empty text is no choice. */
export interface FeedFilters {
  search: string;
  status: string;
  classificationId: string;
  categoryId: string;
  institutionId: string;
  locationId: string;
  /** First day, `YYYY-MM-DD`; both days are included. */
  from: string;
  to: string;
  /** Part of the map: west, south, east, north in degrees, separated by commas. */
  bbox: string;
  /** Empty for the default: newest first, or best match first while words are searched for. */
  sort: FeedSort | '';
}

/** Filters fixed by attributes of the page's author. Null and empty text are no choice. */
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

/** Filters by the names of their controls and of the endpoint. */
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

/** Query from filters and presets; presets override filters. */
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

/** True when the reader's filters leave out reports that the page's author meant to show. */
export const isNarrowed = ({ sort: _sort, ...filters }: FeedFilters): boolean =>
  Object.values(filters).some((value) => value.trim());
