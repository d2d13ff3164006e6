import type { Category, Location } from '../contract/public/masters.js';
import type { Option } from './option-search.js';

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
