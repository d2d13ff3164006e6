import type { FormValues } from '../../form-logic/state.js';
import type { FormContext } from '../form-context.js';

/** Sets values that a page or a link proposes: only in fields that nobody has changed, and not in a restored report. */
export function propose(
  { entry, element }: Pick<FormContext, 'entry' | 'element'>,
  values: Partial<FormValues>,
): void {
  const { isUntouched, isRestored, changed } = entry;
  entry.blank = { ...entry.blank, ...values };
  if (isUntouched) entry.values = entry.blank;
  else if (!isRestored) {
    const open = Object.entries(values).filter(([field]) => !changed.has(field as keyof FormValues));
    entry.values = { ...entry.values, ...(Object.fromEntries(open) as Partial<FormValues>) };
  }
  element.requestUpdate();
}
