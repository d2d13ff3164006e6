import type { PageDeps } from '../deps.js';
import { HourBudget, takeFromAll } from '../../limits/hour-budget.js';
import { networkOf, senderOf } from '../../http/remote-address.js';
import type { RequestContext } from '../../http/request-context.js';
import type { Doubt } from '../../reports/filing/sent-by-form.js';

/** Share of one address: thirty people behind it can send four reports each, and four more such villages have room. */
const ADDRESS_SHARE = 1 / 5;
/** Share of a /48 of IPv6, which one customer may have, or a town's phones: most is left to others. */
const NETWORK_SHARE = 2 / 5;

export type Place = { ok: true; doubt: Doubt | null } | { ok: false; retryAfter: number };

/** `FormBudget` limits reports without proof of work: so many an hour are taken, and fewer of those without a doubt. */
export class FormBudget {
  readonly #endpoint: Pick<PageDeps, 'config'>;
  readonly #sure: HourBudget;
  readonly #all: HourBudget;
  readonly #ofAddress: HourBudget;
  readonly #ofNetwork: HourBudget;

  constructor(endpoint: Pick<PageDeps, 'database' | 'hashing' | 'config'>) {
    const { formReportsPerHour, formReportsPerHourMax } = endpoint.config.limits;
    this.#endpoint = endpoint;
    this.#sure = new HourBudget(endpoint, 'report', formReportsPerHour);
    this.#all = new HourBudget(endpoint, 'reports', formReportsPerHourMax);
    const shareOf = (purpose: string, share: number) =>
      new HourBudget(endpoint, purpose, Math.ceil(formReportsPerHourMax * share));
    this.#ofAddress = shareOf('reports of', ADDRESS_SHARE);
    this.#ofNetwork = shareOf('reports of network', NETWORK_SHARE);
  }

  /** @returns a place for one more report, or the seconds until there is one */
  async take(context: RequestContext, isQuick: boolean): Promise<Place> {
    const name = senderOf(context, this.#endpoint.config);
    const network = networkOf(name);
    const short = await takeFromAll([
      { budget: this.#ofAddress, name },
      ...(network === name ? [] : [{ budget: this.#ofNetwork, name: network }]),
      { budget: this.#all, name: '' },
    ]);
    if (short !== null) return { ok: false, retryAfter: await short.budget.wholeIn(short.name) };
    if (isQuick) return { ok: true, doubt: 'quick' };
    return { ok: true, doubt: (await this.#sure.take()) ? null : 'crowd' };
  }
}
