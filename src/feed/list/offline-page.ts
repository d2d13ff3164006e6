import type { FeedItem, FeedQuery } from '../../contract/public/feed.js';
import { readStored, writeStored } from '../../stored-json.js';

/** The page that was loaded last, for reading without a network: public data, kept on this device alone. */
export interface KeptPage {
  items: readonly FeedItem[];
  /** Milliseconds since 1970. */
  at: number;
}

const STORAGE_KEY = 'aduan-feed';
/** Most kept pages: enough for the feeds of one site; the oldest is removed first. */
const MOST_PAGES = 4;
/** Milliseconds: reports that were withdrawn or hidden since must not stay on the device for long. */
const LONGEST_MS = 7 * 86_400_000;

type Stored = Record<string, KeptPage>;

const keyOf = (endpoint: string, query: FeedQuery) => JSON.stringify([endpoint, query]);

function readAll(now: number): Stored {
  const stored = readStored<Record<string, Partial<KeptPage> | null>>(STORAGE_KEY, 'localStorage') ?? {};
  const usable = Object.entries(stored).filter(
    ([, page]) => now - (page?.at ?? 0) < LONGEST_MS && Array.isArray(page?.items),
  );
  return Object.fromEntries(usable) as Stored;
}

/** Search results are not stored: the search words are private. */
const mayKeep = ({ search }: FeedQuery): boolean => !search;

export function keepPage(endpoint: string, query: FeedQuery, items: readonly FeedItem[], now: number): void {
  if (!mayKeep(query)) return;
  const others = Object.entries(readAll(now)).filter(([key]) => key !== keyOf(endpoint, query));
  const newest = others.sort(([, a], [, b]) => b.at - a.at).slice(0, MOST_PAGES - 1);
  // If storage is denied or full, nothing can be read offline.
  writeStored(
    STORAGE_KEY,
    { ...Object.fromEntries(newest), [keyOf(endpoint, query)]: { items, at: now } },
    'localStorage',
  );
}

/** @returns null where there is none, or it is too old */
export function keptPage(endpoint: string, query: FeedQuery, now: number): KeptPage | null {
  return readAll(now)[keyOf(endpoint, query)] ?? null;
}
