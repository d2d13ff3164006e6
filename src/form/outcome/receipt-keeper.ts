import type { FormContext } from '../form-context.js';
import type { Submission } from '../sending/submission.js';
import { dropReceipt, keepReceipt, keptReceipt, type KeptReceipt } from './kept-receipt.js';

/** Keeps a receipt in this tab until it is saved: a reload must not cost anybody their code. */
export class ReceiptKeeper {
  /** Of somebody whom another person files for: whom a helper may send the receipt to. */
  reporterPhone = '';

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
    const { phone, isAnonymous, isSecret } = context.entry.values;
    if (context.isAssisted && phone) this.reporterPhone = phone;
    if (journey.phase !== 'received' || !this.keeps || !context.target) return;
    const { trackingId, accessCode } = journey;
    keepReceipt(context.target.root, { trackingId, accessCode, isGuarded: isAnonymous || isSecret });
  }

  /** The one of before a reload. */
  find(): KeptReceipt | null {
    const { target } = this.context;
    return target && this.keeps ? keptReceipt(target.root) : null;
  }

  drop(): void {
    this.reporterPhone = '';
    const { target } = this.context;
    if (target) dropReceipt(target.root);
  }
}
