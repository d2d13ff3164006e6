import { readCategories } from '../endpoint/town/lists.js';
import type { MasterCategory } from '../endpoint/reference-data/masters.js';
import { readTownList } from './files.js';

export type Category = MasterCategory;

/** The category tree of the invented regency: the top-level subjects of SP4N-LAPOR! and the leaves villages need. */
export const CATEGORIES: readonly Category[] = readTownList('categories.csv', readCategories);

/**
 * Keywords of more than one leaf: "lampu mati" is a power cut to some and a dead street lamp to others. A guess shows
 * all of these leaves instead of choosing.
 */
export const AMBIGUOUS_KEYWORDS: ReadonlySet<string> = new Set([
  'lampu mati',
  'jalan gelap',
  'lampu jalan mati',
  'lampu jalan padam',
  'lampu jalan rusak',
  'lampu dalan mati',
  'lampu jalan pareum',
]);

const byId = new Map(CATEGORIES.map((category) => [category.id, category]));
const parents = new Set(CATEGORIES.map((category) => category.parentId));

/** `categoryById` is undefined for an unknown id. */
export function categoryById(id: string): Category | undefined {
  return byId.get(id);
}

/** `leafCategories` are the categories without children, which reporters can choose. */
export function leafCategories(): Category[] {
  return CATEGORIES.filter((category) => !parents.has(category.id));
}
