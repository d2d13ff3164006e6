import type { EndpointConfig } from '../config.js';
import {
  giveBackToAll,
  HourBudget,
  takeFromAll,
  type BudgetDeps,
  type Share,
} from '../limits/hour-budget.js';
import { networkOf, senderOf } from '../http/remote-address.js';
import type { RequestContext } from '../http/request-context.js';
import { ApiError } from '../words/errors.js';
import type { FileWork } from './incoming.js';
import { bytesOf } from './quota.js';
import { noRoomForFiles } from './room-for-files.js';

const KIB = 1_024;
/** The share of one address, behind which a village may be: most is left to others. */
const ADDRESS_SHARE = 1 / 8;
/** The share of a /48 of IPv6, which one customer may have, or a town's phones. */
const NETWORK_SHARE = 3 / 8;
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
  readonly #ofNetwork: HourBudget;
  readonly #broken: HourBudget;

  constructor(endpoint: BudgetDeps & { config: Config }) {
    const max = Math.floor(endpoint.config.limits.unpaidFileBytesPerHour / KIB);
    this.#config = endpoint.config;
    this.#all = new HourBudget(endpoint, 'files', max);
    this.#ofAddress = new HourBudget(endpoint, 'files of', Math.floor(max * ADDRESS_SHARE));
    this.#ofNetwork = new HourBudget(endpoint, 'files of network', Math.floor(max * NETWORK_SHARE));
    this.#broken = new HourBudget(endpoint, 'broken files of', BROKEN_MAX);
  }

  /**
   * `pay` takes the files' share before the work and gives it back if the work came to nothing: files that are neither
   * picture nor document cost nobody room. Files that were cleaned in vain cost their address the work.
   * @param field names the field in a refusal
   * @param work tells what it begins, and takes the rest where more is to be stored than arrived
   * @throws ApiError `files-unavailable`; whatever `work` throws
   */
  async pay<T>(
    context: RequestContext,
    field: string,
    files: readonly { bytes: number }[],
    work: (told: FileWork) => Promise<T>,
  ): Promise<T> {
    const address = senderOf(context, this.#config);
    // A form counts as one broken file until it is known: many at once get hardly more looks than one after the other.
    if (!(await this.#broken.take(address))) throw noRoomForFiles(field);
    const shares = this.#sharesOf(address);
    let [paid, begun, isInVain] = [0, 0, false];
    const payUpTo = async (bytes: number): Promise<void> => {
      const more = Math.ceil(bytes / KIB) - paid;
      if (more <= 0) return;
      if ((await takeFromAll(shares, more)) !== null) throw noRoomForFiles(field);
      paid += more;
    };
    try {
      await payUpTo(bytesOf(files));
      return await work({ begin: () => void (begun += 1), settle: payUpTo });
    } catch (error) {
      isInVain = begun > 0 && isAboutFiles(error);
      if (paid > 0) await giveBackToAll(shares, paid);
      throw error;
    } finally {
      if (!isInVain) await this.#broken.giveBack(address);
      for (let more = 1; isInVain && more < begun; more += 1) await this.#broken.take(address);
    }
  }

  #sharesOf(name: string): Share[] {
    const network = networkOf(name);
    return [
      { budget: this.#ofAddress, name },
      ...(network === name ? [] : [{ budget: this.#ofNetwork, name: network }]),
      { budget: this.#all, name: '' },
    ];
  }
}

/** Not that a scanner, a process or the disk was away, or busy. */
const isAboutFiles = (error: unknown): boolean => error instanceof ApiError && error.code !== 'unavailable';
