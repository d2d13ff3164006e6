import { readCategories } from '../endpoint/town/lists.js';
import type { MasterCategory } from '../endpoint/reference-data/masters.js';
import { readTownList } from './files.js';

export type Category = MasterCategory;

/** The category tree of the invented regency: the top-level subjects of SP4N-LAPOR! and the leaves villages need. */
export const CATEGORIES: readonly Category[] = readTownList('categories.csv', readCategories);

/**
 * Words that rightly point to more than one leaf: "lampu mati" is a power cut in one mouth and a dead street lamp
 * in the next. A guess shows all of them instead of choosing.
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

/** Undefined for an unknown id. */
export function categoryById(id: string): Category | undefined {
  return byId.get(id);
}

/** The categories one can choose: those without children. */
export function leafCategories(): Category[] {
  return CATEGORIES.filter((category) => !parents.has(category.id));
}
