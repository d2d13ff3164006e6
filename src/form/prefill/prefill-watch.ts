import type { ReactiveController } from 'lit';
import { PREFILL_PARAMETER } from '../../contract/reporting/prefill-parameter.js';
import { LazyPart } from '../../widget/lazy-part.js';
import { lazy } from '../../widget/lazy.js';
import type { FormContext } from '../form-context.js';
import type { FormModel } from '../model.js';

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
