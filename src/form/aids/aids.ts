import { nothing } from 'lit';
import type { OutboxSummary } from '../../outbox/summary.js';
import type { PhotosController } from '../../sending/photos-controller.js';
import { lazy } from '../../widget/lazy.js';
import type { Lists } from '../choices/lists.js';
import type { FormContext } from '../form-context.js';
import type { Guide } from '../guide/guide.js';
import type { FormModel } from '../model.js';
import type { Place } from '../place/place.js';
import type { Receipt, Received, ReporterNote } from '../receipt/receipt.js';
import type { Waiting, WaitingForm } from '../waiting/waiting.js';
import { formId } from '../words/id.js';
import { renderMissing } from './missing-view.js';

const loadAids = lazy(() => import('./aid-parts.js'));
const loadReceipt = lazy(() => import('../receipt/receipt.js'));

export interface AidsOptions {
  /** Those of the report: one of them may know where it was taken. */
  photos: PhotosController;
  waiting: WaitingForm;
  /** Whether nothing of a report may stay here: on a device of many, or for a person who said so. */
  keepsNothing: () => boolean;
  /** Of somebody whom another person files for; else empty. */
  reporter: () => ReporterNote;
}

/**
 * The guide while somebody writes, the endpoint's lists, the place by coordinates, what waits on this device, and what can be done with a
 * receipt. A report can be written and sent without them, and its number and code are shown without them.
 */
export class Aids {
  guide: Guide | null = null;
  lists: Lists | null = null;
  place: Place | null = null;
  hasFailed = false;
  private receipt: Receipt | null = null;
  private isReceiptMissing = false;
  private readonly messages;
  private waiting: Waiting | null = null;
  /** What the queue held before the list was here. */
  private latest: readonly OutboxSummary[] = [];

  constructor(
    private readonly context: FormContext,
    private readonly options: AidsOptions,
  ) {
    this.messages = context.messages('form', formId);
  }

  /**
   * Fetches all but the receipt's: as soon as the form stands, so that they are there when the network is not. Never rejects; what could not
   * be fetched is fetched when the network returns, when the queue moves, or at a press.
   */
  async load(): Promise<void> {
    const { context, options } = this;
    const parts = await loadAids().catch(() => null);
    if (this.waiting) return;
    this.hasFailed = !parts;
    if (parts) {
      this.guide = new parts.Guide(context);
      this.lists = new parts.Lists(context);
      this.place = new parts.Place(context, options.photos);
      this.waiting = new parts.Waiting(context, options.waiting);
      this.waiting.follow(this.latest);
    } else addEventListener('online', () => void this.load(), { once: true });
    context.element.requestUpdate();
  }

  /** Fetches the receipt's part, while the report is on its way. Never rejects; the next call tries anew. */
  async loadReceipt(): Promise<void> {
    const { context, options } = this;
    if (this.receipt) return;
    const part = await loadReceipt().catch(() => null);
    this.isReceiptMissing = !part;
    if (part) this.receipt ??= new part.Receipt(context, options.keepsNothing, options.reporter);
    context.element.requestUpdate();
  }

  /** What can be done with the number and code of a report that has arrived. */
  renderReceipt(received: Received): unknown {
    const { receipt, isReceiptMissing } = this;
    if (receipt) return receipt.render(received);
    return isReceiptMissing ? this.renderMissing(() => void this.loadReceipt()) : nothing;
  }

  /** The place by coordinates, and where a photo says it was taken. */
  renderPlace(form: FormModel): unknown {
    const { place } = this;
    if (place) return [place.renderPhotoOffer(), place.render(form)];
    return this.hasFailed ? this.renderMissing(() => void this.retry()) : nothing;
  }

  private async retry(): Promise<void> {
    await this.load();
    if (this.place) this.context.focus.after('place');
  }

  private renderMissing(onRetry: () => void): unknown {
    const { fault, setup } = this.messages;
    return renderMissing(fault['chunk-failed'], setup.retry, onRetry);
  }

  /** All that the queue holds, but for what was sent long ago; oldest first. */
  get lines(): readonly OutboxSummary[] {
    return this.waiting?.lines ?? this.latest;
  }

  /** The queue has changed. */
  follow(items: readonly OutboxSummary[]): void {
    this.latest = items;
    this.waiting?.follow(items);
    if (this.hasFailed) void this.load();
  }

  /** What waits on this device. @param except Id of an item that is shown elsewhere. */
  renderWaiting(except: string | null): unknown {
    return this.waiting?.render(except);
  }
}
