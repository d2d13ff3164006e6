import { lazy } from '../../widget/lazy.js';
import type { FormValues } from '../../form-logic/state.js';
import { Aid } from '../aids/aid.js';
import type { FormContext, FormTarget } from '../form-context.js';
import { readStored, writeStored } from '../../stored-json.js';
import type * as ReceiptPart from '../receipt/receipt.js';
import type { Submission } from '../sending/submission.js';

/** Receipt in storage, and whether its report is anonymous or secret. */
interface KeptReceipt {
  trackingId: string;
  accessCode: string;
  /** Anonymous or secret. */
  isGuarded: boolean;
}

/** Key in this tab's `sessionStorage`: gone with the tab, and with “Selesai, sudah saya simpan”. */
const nameOf = ({ root }: FormTarget): string => `aduan-receipt:${root}`;

const loadReceipt = lazy(() => import('../receipt/receipt.js'));

/** Keeps a receipt in this tab until it is saved, because a reload must not cost the code. Loads `Receipt`. */
export class ReceiptKeeper {
  /** Phone of the reporter that a helper files for: the helper may send the receipt to it. */
  reporterPhone = '';
  /** True when the report sent last is anonymous or secret; `assisted` empties its fields before the receipt. */
  isGuarded = false;
  /** Entries of the report sent last that decide who reads it; null where this form didn't send it. */
  sent: Pick<FormValues, 'isAnonymous' | 'isSecret' | 'assetRef'> | null = null;
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
      const { phone, isAnonymous, isSecret, assetRef } = context.entry.values;
      this.reporterPhone = context.isAssisted ? phone : '';
      this.isGuarded = isAnonymous || isSecret;
      this.sent = { isAnonymous, isSecret, assetRef };
    }
    if (journey.phase !== 'received' || !this.keeps || !context.target) return;
    const { trackingId, accessCode } = journey;
    writeStored(nameOf(context.target), {
      trackingId,
      accessCode,
      isGuarded: this.isGuarded,
    } satisfies KeptReceipt);
  }

  /** Receipt kept before a reload. */
  find(): KeptReceipt | null {
    const { target } = this.context;
    const found = target && this.keeps ? readStored<KeptReceipt>(nameOf(target)) : null;
    if (found) void this.receipt.load();
    return found;
  }

  /** Actions with number and code of a received report. Number and code themselves are shown without it. */
  render(received: ReceiptPart.Received): unknown {
    const { receipt } = this;
    return receipt.part?.render(received) ?? receipt.renderMissing();
  }

  /** Deletes the receipt: it is saved, or not wanted. */
  drop(): void {
    const { target } = this.context;
    if (target) writeStored(nameOf(target), null);
  }
}
