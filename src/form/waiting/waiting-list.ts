import type { OutboxSummary } from '../../outbox/summary.js';
import { Aid, loadAids } from '../aids/aid.js';
import type { FormContext } from '../form-context.js';
import type { Waiting, WaitingForm } from './waiting.js';

/** What waits on this device: it is known before there is anything to show it and to do with it. */
export class WaitingList {
  private readonly waiting: Aid<Waiting>;
  private latest: readonly OutboxSummary[] = [];

  constructor(context: FormContext, aids: Aid<unknown>[], form: WaitingForm) {
    this.waiting = new Aid(context, aids, loadAids, (parts) => {
      const waiting = new parts.Waiting(context, form);
      // Before the queue is read, an empty list is no news of it.
      if (this.latest.length) waiting.follow(this.latest);
      return waiting;
    });
  }

  /** All that the queue holds, but for what was sent long ago; oldest first. */
  get lines(): readonly OutboxSummary[] {
    return this.waiting.part?.lines ?? this.latest;
  }

  /** The queue has changed. */
  follow(items: readonly OutboxSummary[]): void {
    this.latest = items;
    this.waiting.part?.follow(items);
  }

  /** @param except Id of an item that is shown elsewhere. */
  render(except: string | null): unknown {
    return this.waiting.part?.render(except);
  }
}
