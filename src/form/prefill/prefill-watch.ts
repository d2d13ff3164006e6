import type { ReactiveController } from 'lit';
import { PREFILL_PARAMETER } from '../../contract/reporting/prefill-parameter.js';
import { lazy } from '../../widget/lazy.js';
import type { FormContext } from '../form-context.js';
import type { FormModel } from '../model.js';
import type { Prefill } from './prefill.js';

const loadPrefill = lazy(() => import('./prefill.js'));

/**
 * Looks whether the page or its address fills the form in, which most don't, or a report that comes back here was: what that takes is fetched
 * then. Where it can't be had, the form is an empty one, and sends what it was filled in with before.
 */
export class PrefillWatch implements ReactiveController {
  private part: Prefill | null = null;
  private isAsked = false;

  constructor(private readonly context: FormContext) {
    context.element.addController(this);
  }

  hostUpdated(): void {
    const { context } = this;
    const { element, entry } = context;
    const isWanted = element.values ?? (entry.values.assetRef || location.search.includes(PREFILL_PARAMETER));
    if (this.isAsked || !isWanted) return;
    this.isAsked = true;
    loadPrefill().then(
      ({ Prefill }) => {
        this.part = new Prefill(context);
        element.requestUpdate();
      },
      // Tried again when something changes.
      () => (this.isAsked = false),
    );
  }

  /** Beside the place: the code of the thing it is about. */
  render(form: FormModel): unknown {
    return this.part?.render(form);
  }
}
