import { lazy } from '../../widget/lazy.js';
import type { FormContext } from '../form-context.js';
import { whatId } from '../words/what.js';
import type * as AidParts from './aid-parts.js';
import { renderMissing } from './missing-view.js';

export const loadAids = lazy(() => import('./aid-parts.js'));

/** One of what a reporter is helped by beside the form itself. A report can be written and sent without it, so nobody waits for it. */
export class Aid<Part, Parts = typeof AidParts> {
  /** Null as long as it isn't here. */
  part: Part | null = null;
  /** It could not be fetched; it is fetched when the network returns, or at a press. */
  isMissing = false;
  private readonly messages;

  /** @param together those of one file: where one of them has come the others are there too */
  constructor(
    private readonly context: FormContext,
    private readonly together: Pick<Aid<unknown, Parts>, 'take'>[],
    private readonly fetch: () => Promise<Parts>,
    private readonly make: (parts: Parts) => Part,
  ) {
    this.messages = context.messages('form', whatId);
    together.push(this);
  }

  /** Never rejects. */
  readonly load = async (): Promise<void> => {
    if (this.part) return;
    const parts = await this.fetch().catch(() => null);
    // Taken together with another: drawn once.
    if (this.part) return;
    if (parts) for (const one of [this, ...this.together]) one.take(parts);
    else {
      this.isMissing = true;
      addEventListener('online', this.again, { once: true });
    }
    this.context.element.requestUpdate();
  };

  /** Its file has come, by whichever of them asked for it. */
  take(parts: Parts): void {
    this.part ??= this.make(parts);
    this.isMissing = false;
  }

  private readonly again = (): void => {
    if (this.context.element.isConnected) void this.load();
  };

  /** In its place, where it could not be fetched. */
  renderMissing(onRetry: () => unknown = this.load, why = this.messages.fault['chunk-failed']): unknown {
    return this.isMissing ? renderMissing(why, this.messages.setup.retry, onRetry) : undefined;
  }
}
