import { LazyPart } from '../widget/lazy-part.js';
import { lazy } from '../widget/lazy.js';
import type { FormContext } from './form-context.js';
import { whatWords } from './what-words.js';
import type * as AidParts from './aid-parts.js';
import { renderMissing } from './screen/notices-view.js';

export const loadAids = lazy(() => import('./aid-parts.js'));

/** `loadRecognition` is for whoever has a day or a place to recognise; most reports need neither. */
export const loadRecognition = lazy(() => import('./recognition/recognition-parts.js'));

/** A part that helps the reporter, loaded later. Nothing waits for it: a report can be written and sent without it. */
export class Aid<Part, Parts = typeof AidParts> extends LazyPart<Part, Parts> {
  private readonly messages;

  /** @param together the aids of the same file: once it has loaded they all are drawn, at one time */
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

  /** Takes the loaded file, whichever aid asked for it. */
  take(parts: Parts): void {
    super.come(parts);
  }

  /** Notice with a retry button in the part's place, if its file could not be loaded. */
  renderMissing(onRetry: () => unknown = this.load, why = this.messages.fault['chunk-failed']): unknown {
    return this.isMissing ? renderMissing(why, this.messages.setup.retry, onRetry) : undefined;
  }
}
