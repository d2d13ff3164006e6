import { LazyPart } from '../../widget/lazy-part.js';
import { lazy } from '../../widget/lazy.js';
import type { FormContext } from '../form-context.js';
import { whatWords } from '../what-words.js';
import type * as AidParts from './aid-parts.js';
import { renderMissing } from './missing-view.js';

export const loadAids = lazy(() => import('./aid-parts.js'));

/** One of what a reporter is helped by beside the form itself. A report can be written and sent without it, so nobody waits for it. */
export class Aid<Part, Parts = typeof AidParts> extends LazyPart<Part, Parts> {
  private readonly messages;

  /** @param together those of one file: where one of them has come the others are there too, and are drawn once */
  constructor(
    context: FormContext,
    private readonly together: Pick<Aid<unknown, Parts>, 'take'>[],
    fetch: () => Promise<Parts>,
    make: (parts: Parts) => Part,
  ) {
    super(context.element, fetch, make);
    this.messages = context.messages('form', whatWords);
    together.push(this);
  }

  protected override come(parts: Parts): void {
    for (const one of this.together) one.take(parts);
  }

  /** Its file has come, by whichever aid asked for it. */
  take(parts: Parts): void {
    super.come(parts);
  }

  /** In its place, where it could not be fetched. */
  renderMissing(onRetry: () => unknown = this.load, why = this.messages.fault['chunk-failed']): unknown {
    return this.isMissing ? renderMissing(why, this.messages.setup.retry, onRetry) : undefined;
  }
}
