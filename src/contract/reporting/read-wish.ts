/** `readWish` reads what became of an aspiration (contract §16). */
import { isRecord, toText } from '../read.js';
import { WISH_STATES, type WishState } from './wish.js';

/** `Wish` is what became of an aspiration in the village's plan. */
export type Wish = {
  state: WishState;
  /** Year of the plan. */
  year: number | null;
  /** The plan that it stands in, such as "RKPDes 2027". */
  document: string | null;
  /** Why, in the planners' words. */
  reason: string | null;
};

/** @returns null where there is none, or in a state that isn't known */
export function readWish(value: unknown): Wish | null {
  const { state, year, document, reason } = isRecord(value) ? value : {};
  const known = WISH_STATES.find((one) => one === state);
  if (known === undefined) return null;
  return {
    state: known,
    year: typeof year === 'number' ? year : null,
    document: toText(document),
    reason: toText(reason),
  };
}
