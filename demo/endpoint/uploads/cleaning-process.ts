import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ApiError } from '../words/errors.js';
import { cleaningAnswer, OUTAGE_EXIT, type CleaningAnswer, type CleaningJob } from './cleaning/messages.js';

/** `ProcessLimits`: what one file may take before its process is killed. */
export interface ProcessLimits {
  /** Processor time in milliseconds: a busy machine makes no file a bad one. */
  cpuMs: number;
  /** Wall-clock time in milliseconds, for a file that only waits. */
  wallMs: number;
  /** Resident memory, in bytes. */
  memoryBytes: number;
}

/**
 * Pictures of 25 megapixels of noise, as JPEG, PNG (48 MB) and WebP in turn, took 6 s of a server's core in all, and
 * the process 523 MB at most.
 */
const LIMITS: ProcessLimits = { cpuMs: 15_000, wallMs: 90_000, memoryBytes: 768 * 1_048_576 };
/** The JavaScript heap: a document of 2 MB, unpacked. Pictures lie outside the heap. */
const HEAP_MB = 384;
const LOOK_EVERY_MS = 50;
/** An idle process is ended after this, and gives its memory back. */
const IDLE_MS = 5 * 60_000;
/** Units of Linux' /proc, on every machine that runs Node. */
const TICK_MS = 10;
const PAGE_BYTES = 4096;
const RETRY_AFTER = 30;

const IS_SOURCE = import.meta.url.endsWith('.ts');
const ENTRY = fileURLToPath(new URL(`./cleaning/process.${IS_SOURCE ? 'ts' : 'js'}`, import.meta.url));

/**
 * `CleaningProcess` reads strangers' files in a child process, started when first needed and again after a kill. The
 * child gets no variable of ours, so no secret, and its answers are checked. A thread would not do: a decoder inside
 * a thread can't be stopped.
 */
export class CleaningProcess {
  readonly #limits: ProcessLimits;
  #child: ChildProcess | null = null;
  #idle: NodeJS.Timeout | undefined;

  constructor(limits: Partial<ProcessLimits> = {}) {
    this.#limits = { ...LIMITS, ...limits };
  }

  /**
   * Jobs are done one at a time.
   * @returns `broken` for a file that took too much or brought its reader down
   * @throws ApiError 503 where the process can't start or can't write
   */
  async run(job: CleaningJob): Promise<CleaningAnswer> {
    clearTimeout(this.#idle);
    const child = await this.#ready();
    const isTooMuch = await this.#meter(child);
    const watch = setInterval(() => {
      void isTooMuch().then((isOver) => isOver && child.kill('SIGKILL'));
    }, LOOK_EVERY_MS);
    try {
      const answer = await ask(child, job);
      // Looked at once more: what is too much must not depend on whether a look fell into it.
      if (answer !== null && !(await isTooMuch())) return answer;
      this.#end();
      return { outcome: 'refused', reason: 'broken' };
    } catch (error) {
      this.#end();
      throw error;
    } finally {
      clearInterval(watch);
      this.#idle = setTimeout(() => this.#end(), IDLE_MS).unref();
    }
  }

  async #ready(): Promise<ChildProcess> {
    if (this.#child !== null && this.#child.connected) return this.#child;
    // Where the endpoint runs from its sources, so does this: by the same loader, however that one was started.
    const loader = IS_SOURCE ? ['--import', import.meta.resolve('tsx')] : [];
    try {
      const child = fork(ENTRY, [], {
        execArgv: [...loader, `--max-old-space-size=${HEAP_MB}`],
        env: { MALLOC_ARENA_MAX: '2', UV_THREADPOOL_SIZE: '2' },
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      this.#child = child;
      // The waiting job hears of it through `gone`; an error between two jobs must not end the endpoint.
      child.on('error', () => undefined);
      const gone = once(child, 'exit').then(() => unavailable());
      await Promise.race([once(child, 'message'), gone]);
      // The child must not keep the endpoint alive; when the endpoint ends, the child ends too.
      child.unref();
      child.channel?.unref();
      return child;
    } catch {
      // The system has no process or no memory to give (EAGAIN, ENOMEM): it may have some in a moment.
      this.#end();
      return unavailable();
    }
  }

  /** @returns whether the process has passed a limit since this call */
  async #meter(child: ChildProcess): Promise<() => Promise<boolean>> {
    const { cpuMs: cpuMax, wallMs, memoryBytes: memoryMax } = this.#limits;
    const began = performance.now();
    const before = (await usageOf(child)).cpuMs;
    return async () => {
      const { cpuMs, memoryBytes } = await usageOf(child);
      return cpuMs - before > cpuMax || performance.now() - began > wallMs || memoryBytes > memoryMax;
    };
  }

  #end(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }
}

/** Null where the process died over the file, or gave an invalid answer. */
async function ask(child: ChildProcess, job: CleaningJob): Promise<CleaningAnswer | null> {
  const ending = new AbortController();
  const { signal } = ending;
  try {
    const exit = once(child, 'exit', { signal }).then(([code]) => {
      if (code === OUTAGE_EXIT) throw unavailableError();
      return null;
    });
    const answer = once(child, 'message', { signal }).then(([message]) => {
      const read = cleaningAnswer.safeParse(message);
      return read.success ? read.data : null;
    });
    for (const one of [exit, answer]) one.catch(() => undefined);
    child.send(job, () => undefined);
    return await Promise.race([exit, answer]);
  } finally {
    ending.abort();
  }
}

function unavailableError(): ApiError {
  return new ApiError('unavailable', { retryAfter: RETRY_AFTER });
}

function unavailable(): never {
  throw unavailableError();
}

/** Zeros where the system doesn't tell: then only the heap and the clock limit the process. */
async function usageOf({ pid }: ChildProcess): Promise<{ cpuMs: number; memoryBytes: number }> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // Fields 14, 15 and 24 of proc(5), counted behind the name in brackets.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { cpuMs: (fields[11]! + fields[12]!) * TICK_MS, memoryBytes: fields[21]! * PAGE_BYTES };
  } catch {
    return { cpuMs: 0, memoryBytes: 0 };
  }
}
