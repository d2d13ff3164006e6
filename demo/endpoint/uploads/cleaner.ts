import { readFile } from 'node:fs/promises';
import type { AttachmentType } from '../capabilities/capabilities.js';
import type { EndpointConfig } from '../config.js';
import type { Box } from '../database/tables/file-tables.js';
import { ApiError } from '../words/errors.js';
import { CleaningProcess, type ProcessLimits } from './cleaning-process.js';
import { FileRefusal } from './cleaning/file-refusal.js';
import type { CleaningAnswer, CleaningJob } from './cleaning/messages.js';
import { pixelsOf } from './cleaning/picture-size.js';

/** `Cleaner` reads strangers' files in a process that can do no harm. */
export interface Cleaner {
  /** @returns the path of the clean file, beside the original. @throws FileRefusal; ApiError 503 where too many wait */
  clean(path: string): Promise<{ type: AttachmentType; path: string }>;
  /** Makes the small copy of a clean photo. @returns its path */
  thumbnail(path: string): Promise<string>;
  /** Makes a copy of a clean photo with black boxes. @returns its path */
  cover(path: string, boxes: readonly Box[]): Promise<{ type: AttachmentType; path: string }>;
}

/** Decoding costs memory and time, so only this many processes run; other files wait. */
const PROCESSES = 2;
/** Larger pictures than the widgets send are heavy jobs: they leave one process to the light ones. */
const LIGHT_PIXELS_MAX = 6_000_000;
const RETRY_AFTER = 15;
/** Pictures of few colours or low quality grow when written anew; one that grows more than this is refused. */
const GROWTH_MAX = 4;

interface Waiting {
  job: CleaningJob;
  isHeavy: boolean;
  town: symbol;
  settle: (answer: Promise<CleaningAnswer>) => void;
}

/**
 * `CleaningPool` shares its processes among the towns of this program, which take turns; jobs of a town go in the order
 * they came. What waits is counted by town: no agency's citizens are refused for another's.
 */
export class CleaningPool {
  readonly #processes: CleaningProcess[];
  readonly #busy = new Map<CleaningProcess, Waiting>();
  /** The town whose turn is next first. */
  #waiting: Waiting[] = [];

  constructor(limits?: Partial<ProcessLimits>) {
    this.#processes = Array.from({ length: PROCESSES }, () => new CleaningProcess(limits));
  }

  /** @throws ApiError 503 where `queueMax` jobs of the town wait, or half as many heavy ones */
  async run(
    job: CleaningJob,
    isHeavy: boolean,
    { queueMax, town }: { queueMax: number; town: symbol },
  ): Promise<CleaningAnswer> {
    const own = this.#waiting.filter((one) => one.town === town);
    const alike = own.filter((one) => one.isHeavy === isHeavy).length;
    if (own.length >= queueMax || (isHeavy && alike >= queueMax / 2)) {
      throw new ApiError('unavailable', { say: 'files-busy', retryAfter: RETRY_AFTER });
    }
    return await new Promise<CleaningAnswer>((resolve) => {
      this.#waiting.push({ job, isHeavy, town, settle: resolve });
      this.#next();
    });
  }

  #next(): void {
    for (const process of this.#processes) {
      if (this.#busy.has(process)) continue;
      const heavy = [...this.#busy.values()].filter((one) => one.isHeavy).length;
      const at = this.#waiting.findIndex((one) => !one.isHeavy || heavy < PROCESSES - 1);
      if (at < 0) return;
      const [one] = this.#waiting.splice(at, 1) as [Waiting];
      const isOther = ({ town }: Waiting): boolean => town !== one.town;
      this.#waiting = [...this.#waiting.filter(isOther), ...this.#waiting.filter((next) => !isOther(next))];
      this.#busy.set(process, one);
      const answer = process.run(one.job).finally(() => {
        this.#busy.delete(process);
        this.#next();
      });
      one.settle(answer);
    }
  }
}

const shared = new CleaningPool();

/** @param town whose files these are; by default one of its own */
export function createCleaner(
  { limits }: Pick<EndpointConfig, 'limits'>,
  pool = shared,
  town = Symbol('town'),
): Cleaner {
  const run = async (
    kind: CleaningJob['kind'],
    from: string,
    boxes?: readonly Box[],
  ): Promise<{ type: AttachmentType; path: string }> => {
    const to = `${from}.${kind}`;
    const bytes = await readFile(from);
    const pixels = pixelsOf(bytes);
    const isHeavy = pixels === 0 || pixels > LIGHT_PIXELS_MAX;
    const bytesMax = Math.max(limits.attachmentBytesMax, GROWTH_MAX * bytes.length);
    const answer = await pool.run(
      { kind, from, to, bytesMax, ...(boxes && { boxes: boxes.map((box) => [...box]) }) },
      isHeavy,
      { queueMax: limits.cleaningQueueMax, town },
    );
    if (answer.outcome === 'refused') throw new FileRefusal(answer.reason);
    return { type: answer.type, path: to };
  };
  return {
    clean: (path) => run('clean', path),
    thumbnail: async (path) => (await run('thumbnail', path)).path,
    cover: (path, boxes) => run('cover', path, boxes),
  };
}
