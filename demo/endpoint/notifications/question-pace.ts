import type { NotificationDeps } from './deps.js';
import { HourBudget } from '../limits/hour-budget.js';
import { isRefusedForGood } from './mail.js';
import { mailDomainOf } from './mail-addresses.js';

/** `NotYet`: a letter has to wait, though nothing failed. */
export class NotYet extends Error {
  override readonly name = 'NotYet';
  constructor(readonly inMs: number) {
    super();
  }
}

/**
 * `QuestionPace` limits how many invented mailboxes of a domain strangers can make this server write to in an hour: a
 * server that writes to thousands is soon blocked, and then nobody gets mail.
 */
export class QuestionPace {
  readonly #domains: HourBudget;
  readonly #providers: HourBudget;

  constructor(endpoint: Pick<NotificationDeps, 'database' | 'hashing' | 'config'>) {
    const { questionsPerHourToDomain, questionsPerHourToProvider } = endpoint.config.limits;
    this.#domains = new HourBudget(endpoint, 'questions to', questionsPerHourToDomain);
    this.#providers = new HourBudget(endpoint, 'questions to provider', questionsPerHourToProvider);
  }

  /** @throws NotYet above the hour's number; `sending`'s error, which counts where a server refused the mailbox */
  async send(to: string, sending: () => Promise<void>): Promise<void> {
    const { domain, isProvider } = mailDomainOf(to);
    const budget = isProvider ? this.#providers : this.#domains;
    if (!(await budget.take(domain))) throw new NotYet(1_000 * (await budget.wholeIn(domain)));
    try {
      await sending();
    } catch (error) {
      if (!isRefusedForGood(error)) await budget.giveBack(domain);
      throw error;
    }
  }
}
