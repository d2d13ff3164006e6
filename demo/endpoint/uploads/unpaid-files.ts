import type { EndpointConfig } from '../config.js';
import { HourBudget, type BudgetDeps } from '../limits/hour-budget.js';
import { senderOf } from '../http/remote-address.js';
import type { RequestContext } from '../http/request-context.js';
import { wasWorkInVain } from './cleaning/file-refusal.js';
import { bytesOf } from './quota.js';
import { noRoomForFiles } from './room-for-files.js';

const KIB = 1_024;
/** The share of one address, behind which a village may be: most is left to others. */
const ADDRESS_SHARE = 1 / 8;
/** Broken files an hour of one address: so many of its senders may have a bad camera. */
const BROKEN_MAX = 16;

type Config = Pick<EndpointConfig, 'limits' | 'now' | 'trustProxy'>;

/**
 * `UnpaidFiles` bounds how many bytes an hour are taken without a solved challenge: files of forms without a script,
 * and of replies to reports that no officer has verified.
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
   * `pay` takes the files' bytes from the budgets before the work, and gives them back where the work failed: a file
   * that is no picture and no document takes no room from others. A file whose cleaning failed counts as broken for
   * its address.
   * @param field names the field in a refusal
   * @param work calls its argument to pay for more, where the stored files are larger than those that came in
   * @throws ApiError `files-unavailable`; whatever `work` throws
   */
  async pay<T>(
    context: RequestContext,
    field: string,
    files: readonly { bytes: number }[],
    work: (settle: (bytes: number) => Promise<void>) => Promise<T>,
  ): Promise<T> {
    const address = senderOf(context, this.#config);
    // Counts as broken until the work is done: parallel requests get no more looks than one after the other.
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

  /** Takes from both budgets, or from neither. */
  async #take(address: string, amount: number, field: string): Promise<void> {
    if (!(await this.#ofAddress.take(address, amount))) throw noRoomForFiles(field);
    if (await this.#all.take('', amount)) return;
    await this.#ofAddress.giveBack(address, amount);
    throw noRoomForFiles(field);
  }
}
