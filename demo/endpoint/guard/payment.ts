import type { Database } from '../database/connect.js';
import type { RequestContext } from '../http/request-context.js';
import type { HourBudget } from '../limits/hour-budget.js';
import type { SentByForm } from '../reports/filing/sent-by-form.js';
import { ApiError } from '../words/errors.js';
import type { MessageKey } from '../words/messages.js';
import type { Challenges } from './challenge.js';

/** `Payment` pays for a call that costs others: files that wait, reports that somebody reads, presses that count. */
export interface Payment extends Pick<Challenges, 'check' | 'spend'> {
  /** The form that pays; null where proof of work does. */
  form: SentByForm | null;
  /** `holder` is known, and waits with uploads under this name; only their own make room for new ones. */
  holder?: string;
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

/** `Counting` is how much somebody who is known may send. */
interface Counting {
  /** In the transaction of what is sent, so that a refusal costs nothing. */
  budgetIn: (transaction: Database) => Pick<HourBudget, 'take' | 'wholeIn'>;
  /** `name` of whoever is counted. */
  name: string;
  max: number;
  /** The refusal's words, of `max` and `minutes`. */
  say: MessageKey;
}

/** `paidByName`: who is known (by a password, by a key) pays by being counted. */
export const paidByName = ({ budgetIn, name, max, say }: Counting): Payment => ({
  check: () => Promise.resolve(null),
  async spend(database) {
    const budget = budgetIn(database);
    if (await budget.take(name)) return;
    const seconds = Math.max(1, await budget.wholeIn(name));
    const values = { max, minutes: Math.ceil(seconds / 60) };
    throw new ApiError('rate-limited', { say, values, retryAfter: seconds });
  },
  form: null,
});
