import type { Category } from './categories/category.js';
import { PUBLIC_LIFE } from './categories/public-life.js';
import { PUBLIC_WORKS } from './categories/public-works.js';
import { VILLAGE_LIFE } from './categories/village-life.js';

export type { Category } from './categories/category.js';

/**
 * The category tree of the invented regency: the top-level subjects of SP4N-LAPOR! and the leaves villages need.
 * Parents come before their children.
 */
export const CATEGORIES: readonly Category[] = [...PUBLIC_WORKS, ...VILLAGE_LIFE, ...PUBLIC_LIFE];

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
