import type { ReactiveController } from 'lit';
import { PREFILL_PARAMETER } from '../../contract/reporting/prefill-parameter.js';
import { LazyPart } from '../../widget/lazy-part.js';
import { lazy } from '../../widget/lazy.js';
import type { FormContext } from '../form-context.js';
import type { FormModel } from '../model.js';
import type { FormValues } from '../../form-logic/state.js';

const loadPrefill = lazy(() => import('./prefill.js'));

/**
 * Watches whether the page or its address proposes values, which most don't, or a report with an asset code comes back;
 * only then loads `Prefill`. If loading fails the form starts empty, and sends what was proposed before.
 */
export class PrefillWatch implements ReactiveController {
  private readonly prefill;

  constructor(private readonly context: FormContext) {
    this.prefill = new LazyPart(context.element, loadPrefill, ({ Prefill }) => new Prefill(context));
    context.element.addController(this);
  }

  hostUpdated(): void {
    const { element, entry } = this.context;
    const isWanted = element.values ?? (entry.values.assetRef || location.search.includes(PREFILL_PARAMETER));
    if (isWanted) void this.prefill.want();
  }

  /** Beside the place: the field for the asset's code. */
  render(form: FormModel): unknown {
    return this.prefill.part?.render(form);
  }
}

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
