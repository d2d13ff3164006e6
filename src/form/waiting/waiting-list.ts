import type { OutboxSummary } from '../../outbox/summary.js';
import { Aid, loadAids } from '../aid.js';
import type { FormContext } from '../form-context.js';
import type { Waiting, WaitingForm } from './waiting.js';

/** Reports that wait on this device, tracked before `Waiting`, which shows them, is loaded. */
export class WaitingList {
  private readonly waiting: Aid<Waiting>;
  private latest: readonly OutboxSummary[] = [];

  constructor(context: FormContext, aids: Aid<unknown>[], form: WaitingForm) {
    this.waiting = new Aid(context, aids, loadAids, (parts) => {
      const waiting = new parts.Waiting(context, form);
      // Before the queue is read an empty list says nothing.
      if (this.latest.length) waiting.follow(this.latest);
      return waiting;
    });
  }

  /** Items of the queue, except those sent long ago; oldest first. */
  get lines(): readonly OutboxSummary[] {
    return this.waiting.part?.lines ?? this.latest;
  }

  /** Called when the queue has changed. */
  follow(items: readonly OutboxSummary[]): void {
    this.latest = items;
    this.waiting.part?.follow(items);
  }

  /**
   * @param shown id of an item that is shown elsewhere
   * @param isListed true where it is listed too, because it can be deleted or handed over here alone
   */
  render(shown: string | null, isListed = false): unknown {
    return this.waiting.part?.render(shown, isListed);
  }
}
