import type { Choice } from '../../../../src/form-logic/state.js';
import type { Masters } from '../../reference-data/masters.js';
import { locationOf, type Entered } from './entered.js';

const OFFERED_MAX = 12;

/** What a typed name may mean; without a script it can't be chosen while it is typed. */
export type VillageSearch =
  | { kind: 'none' }
  | { kind: 'found'; entered: Entered }
  | { kind: 'unknown' }
  | { kind: 'several'; choices: Choice[] };

/** Looks a typed name up once the form is sent: one of that name is taken, of several one is to be chosen. */
export function findVillage(entered: Entered, masters: Masters): VillageSearch {
  if (entered.village === '') return { kind: 'none' };
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
