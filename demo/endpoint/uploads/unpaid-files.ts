import type { EndpointConfig } from '../config.js';
import { HourBudget, type BudgetDeps } from '../limits/hour-budget.js';
import { senderOf } from '../http/remote-address.js';
import type { RequestContext } from '../http/request-context.js';
import { wasWorkInVain } from './cleaning/file-refusal.js';
import { bytesOf } from './quota.js';
import { noRoomForFiles } from './room-for-files.js';

const KIB = 1_024;
/** What may come from one address, behind which a village may be: others still have most of it. */
const ADDRESS_SHARE = 1 / 8;
/** Files that take the work of a good one and come to nothing: so many senders at one address may have a bad camera in an hour. */
const BROKEN_MAX = 16;

type Config = Pick<EndpointConfig, 'limits' | 'now' | 'trustProxy'>;

/**
 * Files for which nobody has worked: those of forms without a script, and of replies to reports that no officer has
 * verified. So many bytes of them are taken within an hour.
 */
export class UnpaidFiles {
  readonly #config: Config;
  readonly #all: HourBudget;
  readonly #ofAddress: HourBudget;
  readonly #broken: HourBudget;

  constructor(endpoint: BudgetDeps & { config: Config }) {
    const max = Math.floor(endpoint.config.limits.unpaidFileBytesPerHour / KIB);
    this.#config = endpoint.config;
    this.#all = new HourBudget(endpoint, 'files', max);
    this.#ofAddress = new HourBudget(endpoint, 'files of', Math.floor(max * ADDRESS_SHARE));
    this.#broken = new HourBudget(endpoint, 'broken files of', BROKEN_MAX);
  }

  /**
   * Takes their share before the work, and gives it back where that came to nothing: what is no picture and no document costs nobody else's room.
   * What looked like one costs its address the work.
   * @param field names the field in a refusal
   * @param work is given what takes the rest where more is to be stored than came in
   * @throws ApiError `files-unavailable`; whatever `work` throws
   */
  async pay<T>(
    context: RequestContext,
    field: string,
    files: readonly { bytes: number }[],
    work: (settle: (bytes: number) => Promise<void>) => Promise<T>,
  ): Promise<T> {
    const address = senderOf(context, this.#config);
    // Counts as broken until it is known: many at once get no more looks than one after the other.
    if (!(await this.#broken.take(address))) throw noRoomForFiles(field);
    let [paid, isBroken] = [0, false];
    const payUpTo = async (bytes: number): Promise<void> => {
      const more = Math.ceil(bytes / KIB) - paid;
      if (more <= 0) return;
      await this.#take(address, more, field);
      paid += more;
    };
    try {
      await payUpTo(bytesOf(files));
      return await work(payUpTo);
    } catch (error) {
      isBroken = wasWorkInVain(error);
      if (paid > 0) {
        await this.#ofAddress.giveBack(address, paid);
        await this.#all.giveBack('', paid);
      }
      throw error;
    } finally {
      if (!isBroken) await this.#broken.giveBack(address);
    }
  }

  /** From both, or from none. */
  async #take(address: string, amount: number, field: string): Promise<void> {
    if (!(await this.#ofAddress.take(address, amount))) throw noRoomForFiles(field);
    if (await this.#all.take('', amount)) return;
    await this.#ofAddress.giveBack(address, amount);
    throw noRoomForFiles(field);
  }
}
