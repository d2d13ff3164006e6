import type { PageDeps } from '../deps.js';
import { HourBudget } from '../../limits/hour-budget.js';
import { senderOf } from '../../http/remote-address.js';
import type { RequestContext } from '../../http/request-context.js';
import type { Doubt } from '../../reports/filing/sent-by-form.js';

/** Share of one address: thirty people behind it can send four reports each, and four more such villages have room. */
const ADDRESS_SHARE = 1 / 5;

export type Place = { ok: true; doubt: Doubt | null } | { ok: false; retryAfter: number };

/** `FormBudget` limits reports without proof of work: so many an hour are taken, and fewer of those without a doubt. */
export class FormBudget {
  readonly #endpoint: Pick<PageDeps, 'config'>;
  readonly #sure: HourBudget;
  readonly #all: HourBudget;
  readonly #ofAddress: HourBudget;

  constructor(endpoint: Pick<PageDeps, 'database' | 'hashing' | 'config'>) {
    const { formReportsPerHour, formReportsPerHourMax } = endpoint.config.limits;
    this.#endpoint = endpoint;
    this.#sure = new HourBudget(endpoint, 'report', formReportsPerHour);
    this.#all = new HourBudget(endpoint, 'reports', formReportsPerHourMax);
    this.#ofAddress = new HourBudget(
      endpoint,
      'reports of',
      Math.ceil(formReportsPerHourMax * ADDRESS_SHARE),
    );
  }

  /** @returns a place for one more report, or the seconds until there is one */
  async take(context: RequestContext, isQuick: boolean): Promise<Place> {
    const address = senderOf(context, this.#endpoint.config);
    if (!(await this.#ofAddress.take(address)))
      return { ok: false, retryAfter: await this.#ofAddress.wholeIn(address) };
    if (!(await this.#all.take())) {
      await this.#ofAddress.giveBack(address);
      return { ok: false, retryAfter: await this.#all.wholeIn() };
    }
    if (isQuick) return { ok: true, doubt: 'quick' };
    return { ok: true, doubt: (await this.#sure.take()) ? null : 'crowd' };
  }
}
