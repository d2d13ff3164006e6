import { lazy } from '../../widget/lazy.js';
import { Aid } from '../aids/aid.js';
import type { FormContext } from '../form-context.js';
import { readStored, writeStored } from '../../widget/stored-json.js';
import type { FormTarget } from '../form-target.js';
import type * as ReceiptPart from '../receipt/receipt.js';
import type { Submission } from '../sending/submission.js';

/** What a receipt shows, and whether its number alone betrays somebody. */
interface KeptReceipt {
  trackingId: string;
  accessCode: string;
  /** Anonymous or secret. */
  isGuarded: boolean;
}

/** In this tab's own storage, where the key of its draft lies too: gone with the tab, and with “Selesai, sudah saya simpan”. */
const nameOf = ({ root }: FormTarget): string => `aduan-receipt:${root}`;

const loadReceipt = lazy(() => import('../receipt/receipt.js'));

/** Keeps a receipt in this tab until it is saved: a reload must not cost anybody their code. What can be done with it is fetched while it is on its way. */
export class ReceiptKeeper {
  /** Of somebody whom another person files for: whom a helper may send the receipt to. */
  reporterPhone = '';
  /** The report that was sent last is anonymous or secret: assisted, its fields are empty before its receipt is drawn. */
  isGuarded = false;
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

  /** From Kirim on: the receipt as soon as there is one. */
  note(): void {
    const { context, submission } = this;
    const { journey } = submission.sending;
    void this.receipt.load();
    if (journey.phase === 'keeping') {
      const { phone, isAnonymous, isSecret } = context.entry.values;
      this.reporterPhone = context.isAssisted ? phone : '';
      this.isGuarded = isAnonymous || isSecret;
    }
    if (journey.phase !== 'received' || !this.keeps || !context.target) return;
    const { trackingId, accessCode } = journey;
    writeStored(nameOf(context.target), {
      trackingId,
      accessCode,
      isGuarded: this.isGuarded,
    } satisfies KeptReceipt);
  }

  /** The one of before a reload. */
  find(): KeptReceipt | null {
    const { target } = this.context;
    const found = target && this.keeps ? readStored<KeptReceipt>(nameOf(target)) : null;
    if (found) void this.receipt.load();
    return found;
  }

  /** What can be done with the number and code of a report that has arrived. They are shown without it. */
  render(received: ReceiptPart.Received): unknown {
    const { receipt } = this;
    return receipt.part?.render(received) ?? receipt.renderMissing();
  }

  /** It is saved, or nobody wants it. */
  drop(): void {
    const { target } = this.context;
    if (target) writeStored(nameOf(target), null);
  }
}
