import type { RequestContext } from '../http/request-context.js';
import type { SentByForm } from '../reports/filing/sent-by-form.js';
import type { Challenges } from './challenge.js';

/** What pays for one call that costs others something: files that wait, reports that somebody reads, presses that count. */
export interface Payment extends Pick<Challenges, 'check' | 'spend'> {
  /** The form that pays; null where work does. */
  form: SentByForm | null;
}

/** Whoever mounts routes says how their calls are paid for. */
export type PaymentOf = (context: RequestContext) => Payment;

/** By a solved challenge, which strangers bring along. */
export function paidByWork(challenges: Pick<Challenges, 'check' | 'spend'>): PaymentOf {
  const payment: Payment = {
    check: (proof) => challenges.check(proof),
    spend: (transaction, solved) => challenges.spend(transaction, solved),
    form: null,
  };
  return () => payment;
}
