import { nothing } from 'lit';
import { lazy } from '../../widget/lazy.js';
import type { FormValues } from '../../form-logic/state.js';
import { Aid } from '../aids/aid.js';
import type { FormContext, FormTarget } from '../form-context.js';
import { readStored, writeStored } from '../../stored-json.js';
import type * as ReceiptPart from '../receipt/receipt.js';
import type { Submission } from '../sending/submission.js';

/** What is told of a report that was sent, besides its number and code. */
export interface SentReport extends Pick<FormValues, 'isAnonymous' | 'isSecret' | 'assetRef'> {
  /**
   * Title, or topic. Empty of an anonymous or secret report: what is saved and shared must not tell whoever is handed
   * the phone, or the message, what it was about.
   */
  readonly about: string;
  /** With a name officers can find it again without its code. */
  readonly isNamed: boolean;
}

/** Receipt in storage. */
interface KeptReceipt extends ReceiptPart.Received {
  sent: SentReport | null;
  receivedAt: number;
}

/** Key in this tab's `sessionStorage`: gone with the tab, and with “Selesai, sudah disimpan”. */
const nameOf = ({ root }: FormTarget): string => `aduan-receipt:${root}`;

const loadReceipt = lazy(() => import('../receipt/receipt.js'));

/** Keeps a receipt in this tab until it is saved, because a reload must not cost the code. Loads `Receipt`. */
export class ReceiptKeeper {
  /** Phone of the reporter that a helper files for: the helper may send the receipt to it. */
  reporterPhone = '';
  /** The report sent last; null where this form didn't send it. `assisted` empties its fields before the receipt. */
  sent: SentReport | null = null;
  receivedAt = Date.now();
  private readonly receipt: Aid<ReceiptPart.Receipt, typeof ReceiptPart>;

  constructor(
    private readonly context: FormContext,
    private readonly submission: Submission,
  ) {
    const keepsNothing = (): boolean => !this.keeps;
    this.receipt = new Aid(
      context,
      [],
      loadReceipt,
      ({ Receipt }) => new Receipt(context, keepsNothing, () => this),
    );
  }

  get keeps(): boolean {
    const { isSharedDevice, isPractice } = this.context;
    return !isSharedDevice && !isPractice && !this.submission.sending.isUnkept;
  }

  /** Called from Kirim on; keeps the receipt once there is one. */
  note(): void {
    const { context, submission } = this;
    const { journey } = submission.sending;
    void this.receipt.load();
    if (journey.phase === 'keeping') {
      const { phone, isAnonymous, isSecret, assetRef, title, category, name } = context.entry.whole;
      this.reporterPhone = context.isAssisted ? phone : '';
      const about = isAnonymous || isSecret ? '' : title || (category?.name ?? '');
      this.sent = { isAnonymous, isSecret, assetRef, about, isNamed: !isAnonymous && name.trim() !== '' };
    }
    if (journey.phase !== 'received') return;
    this.receivedAt = Date.now();
    if (!this.keeps || !context.target) return;
    const { sent, receivedAt } = this;
    writeStored(nameOf(context.target), { ...journey, sent, receivedAt } satisfies KeptReceipt);
  }

  /** Receipt kept before a reload. */
  find(): KeptReceipt | null {
    const { target } = this.context;
    const found = target && this.keeps ? readStored<KeptReceipt>(nameOf(target)) : null;
    if (!found) return null;
    void this.receipt.load();
    ({ sent: this.sent = null, receivedAt: this.receivedAt = Date.now() } = found);
    return found;
  }

  /** What can be done with number and code, in two parts. Number and code themselves are shown without it. */
  render(received: ReceiptPart.Received): ReturnType<ReceiptPart.Receipt['render']> {
    const { receipt } = this;
    return receipt.part?.render(received) ?? [receipt.renderMissing(), nothing];
  }

  /** Deletes the receipt: it is saved, or not wanted. */
  drop(): void {
    const { target } = this.context;
    if (target) writeStored(nameOf(target), null);
  }
}
