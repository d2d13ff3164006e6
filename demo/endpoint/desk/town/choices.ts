import { isOfWholeAgency, type Officer } from '../../officers/roles.js';
import type { MasterCategory, MasterLocation, Masters } from '../../reference-data/masters.js';
import type { AddCall } from '../calls.js';
import type { DeskDeps } from '../deps.js';
import type { Named } from '../wire.js';
import type { ChoicesWire } from './wire.js';

/** So many places a list to choose from can have; whoever answers for more of them filters by a place above. */
const PLACES_MAX = 2_000;

/** `addChoices` adds what filters and corrections choose from: categories, and places that the officer answers for. */
export function addChoices({ config }: DeskDeps, add: AddCall): void {
  add('GET', 'choices', ['verifier', 'office', 'protection'], (context, { officer }) => {
    const { masters } = config;
    const categories = masters.categories().map((category) => named(category, pathOf(masters, category)));
    const places = placesOf(masters, officer).map((place) => named(place, masters.locationName(place)));
    const results: ChoicesWire = { categories, places };
    return Promise.resolve(context.json({ results }));
  });
}

const named = ({ id }: Named, name: string): Named => ({ id, name });

/** A category with those above it, for names below one mean little alone. */
function pathOf(masters: Masters, { name, parentId }: MasterCategory): string {
  const parent = parentId === null ? undefined : masters.category(parentId);
  return parent === undefined ? name : `${pathOf(masters, parent)} › ${name}`;
}

/** Level by level, so that a cut list has the larger places. */
function placesOf(masters: Masters, officer: Officer): MasterLocation[] {
  const below = (parentCode: string | null, limit: number): readonly MasterLocation[] =>
    masters.locations({ search: '', parentCode, limit });
  const found = isOfWholeAgency(officer)
    ? [...below(null, PLACES_MAX)]
    : officer.locationCodes.flatMap((code) => masters.locationByCode(code) ?? []);
  for (let at = 0; at < found.length && found.length < PLACES_MAX; at += 1) {
    const { code, level } = found[at]!;
    // Nothing lies below a village, and each look goes through all places.
    if (level !== 'village') found.push(...below(code, PLACES_MAX - found.length));
  }
  return found;
}
