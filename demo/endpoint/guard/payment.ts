import type { RequestContext } from '../http/request-context.js';
import type { SentByForm } from '../reports/filing/sent-by-form.js';
import type { Challenges } from './challenge.js';

/** `Payment` pays for a call that costs others: files that wait, reports that somebody reads, presses that count. */
export interface Payment extends Pick<Challenges, 'check' | 'spend'> {
  /** The form that pays; null where proof of work does. */
  form: SentByForm | null;
}

/** `PaymentOf` is chosen by whoever mounts routes: how their calls are paid for. */
export type PaymentOf = (context: RequestContext) => Payment;

/** `paidByWork`: strangers pay by a solved challenge. */
export function paidByWork(challenges: Pick<Challenges, 'check' | 'spend'>): PaymentOf {
  const payment: Payment = {
    check: (proof) => challenges.check(proof),
    spend: (transaction, solved) => challenges.spend(transaction, solved),
    form: null,
  };
  return () => payment;
}
