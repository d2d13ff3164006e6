import type { Choice } from '../../../../src/form-logic/state.js';
import type { Masters } from '../../reference-data/masters.js';
import { locationOf, type Entered } from './entered.js';

const OFFERED_MAX = 12;

/** `VillageSearch` is what a typed name may mean; without a script no list can follow the typing. */
export type VillageSearch =
  | { kind: 'none' }
  | { kind: 'found'; entered: Entered }
  | { kind: 'unknown' }
  | { kind: 'several'; choices: Choice[] };

/**
 * `findVillage` looks up the typed name of a sent form: a single match is taken, several are offered to choose from.
 */
export function findVillage(entered: Entered, masters: Masters): VillageSearch {
  if (entered.village === '' || entered.isNoVillage) return { kind: 'none' };
  const found = masters
    .locations({ search: entered.village, parentCode: null, limit: OFFERED_MAX })
    .filter(({ level }) => level === 'village' || level === 'district');
  const choices = found.flatMap(({ id }) => locationOf(id, masters) ?? []);
  const [only] = choices;
  if (only === undefined) return { kind: 'unknown' };
  if (choices.length > 1) return { kind: 'several', choices };
  return {
    kind: 'found',
    entered: { ...entered, village: '', values: { ...entered.values, location: only } },
  };
}
