import type { FeedSort } from '../contract/public/feed.js';
import { normaliseTrackingId } from '../contract/tracking-id.js';
import type { FeedFilters } from './filters/filter-values.js';

/** Place in the page's address: the open report, and the reader's filters. */
export interface FeedPlace {
  trackingId: string;
  filters: Partial<FeedFilters>;
}

const REPORT = 'aduan';
const NAMES: Record<keyof FeedFilters, string> = {
  search: 'aduan-cari',
  status: 'aduan-status',
  classificationId: 'aduan-jenis',
  categoryId: 'aduan-kategori',
  institutionId: 'aduan-instansi',
  locationId: 'aduan-wilayah',
  from: 'aduan-dari',
  to: 'aduan-sampai',
  bbox: 'aduan-peta',
  sort: 'aduan-urut',
};
const SORTS: Record<FeedSort, true> = { newest: true, oldest: true, updated: true, supported: true };
/** Checks for values whose form is known. Others are left to the endpoint. */
const MEANS: Partial<Record<string, (value: string) => boolean>> = {
  sort: (value) => Object.hasOwn(SORTS, value),
  bbox: (value) => /^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/.test(value),
};

/** Filters that a server of Open311 has. */
const FOREIGN = /^(status|categoryId|from|to)$/;

/** The one feed of this page that reads and writes its address. */
let owner: object | undefined;

/** @returns whether this feed reads and writes the address */
export function claimAddress(feed: object): boolean {
  owner ??= feed;
  return owner === feed;
}

export function releaseAddress(feed: object): void {
  if (owner === feed) owner = undefined;
}

/** @param isForeign true for a server of another protocol, whose ids may have letters and which has few filters */
export function readPlace(isForeign: boolean): FeedPlace {
  const query = new URLSearchParams(location.search);
  const named = Object.entries(NAMES).flatMap(([filter, name]) => {
    const value = query.get(name)?.slice(0, 200);
    const isKnown = !isForeign || FOREIGN.test(filter);
    return value && isKnown && (MEANS[filter]?.(value) ?? true) ? [[filter, value] as const] : [];
  });
  const trackingId = query.get(REPORT) ?? '';
  return {
    trackingId: isForeign ? trackingId : normaliseTrackingId(trackingId),
    filters: Object.fromEntries(named),
  };
}

/** Leaves everything else in the address as it is, and makes no new entry in the history. */
export function writePlace({ trackingId, filters }: FeedPlace): void {
  const url = new URL(location.href);
  const set = (name: string, value: string | undefined) =>
    value ? url.searchParams.set(name, value) : url.searchParams.delete(name);
  set(REPORT, trackingId);
  for (const [filter, name] of Object.entries(NAMES)) {
    set(name, filters[filter as keyof FeedFilters]?.trim());
  }
  if (url.href === location.href) return;
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // A sandboxed document may not touch its history.
  }
}
