import { findProblems, isPictured } from '../../form-logic/rules.js';
import type { FormContext } from '../form-context.js';
import type { Guide } from '../guide/guide.js';

/**
 * True of topic, photo and all else that must be known; never of a topic whose reporters may have somebody to fear, nor
 * while that isn't known.
 */
export function tellsAll(context: FormContext, guide: Guide | null | undefined): boolean {
  const { whole } = context.entry;
  const rules = context.rules();
  return (
    isPictured(whole, rules) &&
    guide?.isHarmless(whole.category) === true &&
    findProblems(whole, rules).length === 0
  );
}
