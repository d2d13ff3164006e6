import type { Choice } from './state.js';
import type { Category, Location } from '../contract/public/masters.js';

/** An option of a list. */
export interface Option extends Choice {
  /** Everyday words for it, used by the search alone. */
  readonly keywords?: readonly string[];
}

interface Indexed {
  option: Option;
  /** Texts with a blank before every word. */
  name: string;
  detail: string;
  keywords: string;
}

const blankBefore = (words: readonly string[]): string => words.map((word) => ` ${word}`).join('');

/**
 * Searches a list on the device: every typed word must begin a word of an option. Matches in names come first, then
 * those in the branch, then those in keywords; equal ones keep the list's order.
 *
 * @returns at most `limit` options; without words the list's beginning
 */
export function optionSearch(options: readonly Option[]): (query: string, limit: number) => Option[] {
  const list = options.map((option): Indexed => ({
    option,
    name: blankBefore(foldWords(option.name)),
    detail: blankBefore(foldWords(option.detail)),
    keywords: blankBefore(foldWords((option.keywords ?? []).join(' '))),
  }));
  return (query, limit) => {
    const words = foldWords(query).map((word) => ` ${word}`);
    const tiers: Option[][] = [[], [], [], []];
    for (const { option, name, detail, keywords } of list) {
      const fits = (text: string): boolean => words.every((word) => text.includes(word));
      const tier = fits(name)
        ? name.startsWith(words[0] ?? '')
          ? 0
          : 1
        : fits(name + detail)
          ? 2
          : fits(name + detail + keywords)
            ? 3
            : null;
      if (tier !== null) tiers[tier]!.push(option);
    }
    return tiers.flat().slice(0, limit);
  };
}

/** Lower case without accents and apostrophes; all other characters but letters and digits separate words. */
export function foldWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Categories that can be chosen, the leaves of the tree, each with its branch. */
export function categoryOptions(categories: readonly Category[]): Option[] {
  const names = new Map(categories.map(({ id, name }) => [id, name]));
  const branches = new Set(categories.flatMap(({ id, parentId }) => (parentId === id ? [] : parentId)));
  return categories
    .filter(({ id }) => !branches.has(id))
    .map(({ id, name, parentId, keywords }) => {
      const parent = parentId === id ? null : parentId;
      return { id, name, detail: (parent && names.get(parent)) || '', keywords };
    });
}

/** Places small enough to find something in: villages, and districts for people who don't know the village. */
export function locationOptions(
  locations: readonly Location[],
  districtName: (name: string) => string,
): Option[] {
  return locations
    .filter(({ level }) => level !== 'province' && level !== 'regency')
    .map(({ id, name, level, code, parentNames }) => ({
      id,
      name: level === 'district' ? districtName(name) : name,
      detail: parentNames.join(', ') || (code ?? ''),
    }));
}
