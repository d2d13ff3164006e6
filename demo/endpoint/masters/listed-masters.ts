import type { MasterCategory, MasterLocation, Masters } from './masters.js';
import type { MastersLists } from './masters-file.js';

/** Answers from lists that were read whole: what an agency with some thousand places needs. */
export function listedMasters(lists: MastersLists): Masters {
  const categories = parentsFirst(
    lists.categories.map(({ id, name, parent_id, keywords }): MasterCategory => {
      return { id, name, parentId: parent_id, keywords: keywords ?? [] };
    }),
  );
  const places = lists.locations.map(({ id, name, code, level, parent_code }): MasterLocation => {
    return { id: id ?? code, name, code, level, parentCode: parent_code };
  });
  const categoryById = byId(categories);
  const institutionById = byId(lists.institutions);
  const placeById = byId(places);
  const placeByCode = new Map(places.map((place) => [place.code, place]));
  const parentOf = ({ parentCode }: MasterLocation) =>
    parentCode === null ? undefined : placeByCode.get(parentCode);
  const parentNames = (place: MasterLocation): string[] => {
    const parent = parentOf(place);
    return parent === undefined ? [] : [parent.name, ...parentNames(parent)];
  };
  return {
    categories: () => categories,
    institutions: () => lists.institutions,
    category: (id) => categoryById.get(id),
    institution: (id) => institutionById.get(id),
    location: (id) => placeById.get(id),
    locations({ search, parentCode, limit }) {
      const words = wordsOf(search);
      if (words.length > 0) {
        const below = parentCode === null ? '' : `${parentCode}.`;
        const asked = places.filter(({ code }) => code.startsWith(below));
        return found(asked, words, parentNames).slice(0, limit);
      }
      // At the top stands what lies in nothing the list knows: a regency's own file may begin with its districts.
      const lies =
        parentCode === null
          ? (place: MasterLocation) => parentOf(place) === undefined
          : (place: MasterLocation) => place.parentCode === parentCode;
      return places.filter(lies).slice(0, limit);
    },
    locationName(place) {
      const parent = parentOf(place);
      return parent === undefined || parent.level === 'province'
        ? place.name
        : `${place.name}, ${parent.name}`;
    },
    parentNames,
    bounds: lists.bounds,
    outline: lists.outline === null ? null : () => lists.outline!,
    questions: () => lists.fields,
  };
}

/** An endpoint without lists: reports name their place in words, and go to no institution in particular. */
export const NO_MASTERS = listedMasters({
  categories: [],
  institutions: [],
  locations: [],
  bounds: null,
  outline: null,
  fields: [],
});

function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** In the order of the list, each below its parent; the file may name a child before it. */
function parentsFirst(categories: readonly MasterCategory[]): MasterCategory[] {
  const children = new Map<string | null, MasterCategory[]>();
  for (const category of categories) {
    children.set(category.parentId, [...(children.get(category.parentId) ?? []), category]);
  }
  const below = (id: string | null): MasterCategory[] =>
    (children.get(id) ?? []).flatMap((category) => [category, ...below(category.id)]);
  return below(null);
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * Places whose name has a word that begins like one of `words`, when the names of what they lie in hold the other words. Whole names come
 * first, then beginnings of names, then the rest.
 */
function found(
  places: readonly MasterLocation[],
  words: readonly string[],
  parentNames: (place: MasterLocation) => string[],
): MasterLocation[] {
  const asked = words.join(' ');
  const begins = (names: readonly string[]) => (word: string) => names.some((name) => name.startsWith(word));
  const ranked = places.flatMap((place) => {
    const own = wordsOf(place.name);
    const others = words.filter((word) => !begins(own)(word));
    if (others.length === words.length) return [];
    if (others.length > 0 && !others.every(begins(parentNames(place).flatMap(wordsOf)))) return [];
    const name = own.join(' ');
    return { place, rank: name === asked ? 0 : name.startsWith(asked) ? 1 : 2 };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ place }) => place);
}
