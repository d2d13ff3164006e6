import type { LayerKind } from '../../../src/contract/features.js';
import type { MapLayerWire, OutlineWire } from '../../../src/contract/public/geojson.js';
import type { MasterCategory, MasterInstitution, MasterLocation, Masters } from './masters.js';
import type { QuestionEntry } from '../questions/question-entry.js';
import { nearWords } from './search/near-words.js';
import { atMostWords, wordsOf } from './search/typed.js';
import { SearchIndex } from './regions/search-index.js';

/** `MastersLists` are an agency's lists as read from its files. */
export interface MastersLists {
  categories: readonly MasterCategory[];
  institutions: readonly MasterInstitution[];
  locations: readonly MasterLocation[];
  bounds: Masters['bounds'];
  outline: OutlineWire | null;
  layers: ReadonlyMap<LayerKind, MapLayerWire>;
  questions: readonly QuestionEntry[];
}

/** `listedMasters` answers from lists in memory, enough for an agency with some thousand places. */
export function listedMasters(lists: MastersLists): Masters {
  const categories = parentsFirst(lists.categories);
  const places = lists.locations;
  const categoryById = byId(categories);
  const institutionById = byId(lists.institutions);
  const placeById = byId(places);
  const placeByCode = new Map(places.map((place) => [place.code, place]));
  const index = new SearchIndex(places, placeByCode);
  const putRight = placeNames(places);
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
    locationByCode: (code) => placeByCode.get(code),
    locations({ search, parentCode, limit }) {
      if (search.trim() !== '') {
        const below = parentCode === null ? '' : `${parentCode}.`;
        const find = (words: string) => index.search(words, limit, ({ code }) => code.startsWith(below));
        const found = find(search);
        return found.length > 0 ? found : find(putRight(search, below));
      }
      // The top level has the places without a known parent: a regency's own file may begin with its districts.
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
    layers: withIds(lists.layers, placeByCode),
    questions: () => lists.questions,
  };
}

/**
 * `withIds` adds our ids and the districts' names to the layers' villages, by Kemendagri's codes: the form finds the
 * chosen village by id, and calls the one that a point is near by its name.
 */
function withIds(
  layers: MastersLists['layers'],
  placeByCode: ReadonlyMap<string, MasterLocation>,
): MastersLists['layers'] {
  const known = (code: string | null | undefined) => (code ? placeByCode.get(code) : undefined);
  return new Map(
    [...layers].map(([kind, layer]) => [
      kind,
      {
        ...layer,
        features: layer.features.map((feature) => {
          const place = known(feature.properties.code);
          if (place === undefined) return feature;
          const district = known(place.parentCode)?.name;
          const told = { id: place.id, ...(district !== undefined && { district }) };
          return { ...feature, properties: { ...feature.properties, ...told } };
        }),
      },
    ]),
  );
}

/** `placeNames` corrects words that begin no place's name, by the names below a place. */
function placeNames(places: readonly MasterLocation[]): (search: string, below: string) => string {
  const wordsBelow = (below: string): Map<string, number> => {
    const times = new Map<string, number>();
    for (const { name, code } of places)
      if (code.startsWith(below))
        for (const word of wordsOf(name)) times.set(word, (times.get(word) ?? 0) + 1);
    return times;
  };
  const all = wordsBelow('');
  const isBegun = (word: string): boolean =>
    all.has(word) || [...all.keys()].some((one) => one.startsWith(word));
  return (search, below) => {
    const known = below === '' ? all : wordsBelow(below);
    return atMostWords(wordsOf(search))
      .map((word) => (isBegun(word) ? word : (nearWords(word, known)[0] ?? word)))
      .join(' ');
  };
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** `parentsFirst` puts each category behind its parent, else in the list's order; the file may name a child first. */
function parentsFirst(categories: readonly MasterCategory[]): MasterCategory[] {
  const children = new Map<string | null, MasterCategory[]>();
  for (const category of categories) {
    children.set(category.parentId, [...(children.get(category.parentId) ?? []), category]);
  }
  const below = (id: string | null): MasterCategory[] =>
    (children.get(id) ?? []).flatMap((category) => [category, ...below(category.id)]);
  return below(null);
}
