import type { FormContext } from '../form-context.js';
import type { Submission } from '../sending/submission.js';
import { dropReceipt, keepReceipt, keptReceipt, type KeptReceipt } from './kept-receipt.js';

/** Keeps a receipt in this tab until it is saved: a reload must not cost anybody their code. */
export class ReceiptKeeper {
  /** Of somebody whom another person files for: whom a helper may send the receipt to. */
  reporterPhone = '';
  /** The report that was sent last is anonymous or secret: assisted, its fields are empty before its receipt is drawn. */
  isGuarded = false;

  constructor(
    private readonly context: FormContext,
    private readonly submission: Submission,
  ) {}

  get keeps(): boolean {
    const { isSharedDevice, isPractice } = this.context;
    return !isSharedDevice && !isPractice && !this.submission.sending.isUnkept;
  }

  /** From Kirim on: the receipt as soon as there is one. */
  note(): void {
    const { context, submission } = this;
    const { journey } = submission.sending;
    if (journey.phase === 'keeping') {
      const { phone, isAnonymous, isSecret } = context.entry.values;
      this.reporterPhone = context.isAssisted ? phone : '';
      this.isGuarded = isAnonymous || isSecret;
    }
    if (journey.phase !== 'received' || !this.keeps || !context.target) return;
    const { trackingId, accessCode } = journey;
    keepReceipt(context.target.root, { trackingId, accessCode, isGuarded: this.isGuarded });
  }

  /** The one of before a reload. */
  find(): KeptReceipt | null {
    const { target } = this.context;
    return target && this.keeps ? keptReceipt(target.root) : null;
  }

  /** It is saved, or nobody wants it. */
  drop(): void {
    const { target } = this.context;
    if (target) dropReceipt(target.root);
  }
}
