import fs from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { PGlite } from '@electric-sql/pglite';

/** The parts of Emscripten's file system that are used here; the library ships no types for them. */
interface EmscriptenStream {
  nfd?: number;
  node: unknown;
}
interface StreamOperations {
  write(...parameters: unknown[]): number;
  fsync?: (stream: EmscriptenStream) => number;
}
interface EmscriptenModule {
  FS: { streams: (EmscriptenStream | null)[] };
  NODEFS: { stream_ops: StreamOperations; realPath(node: unknown): string };
  [name: string]: unknown;
}

/** `DatabaseGoneError`: the disk refused a write. Earlier commits are safe; this PostgreSQL instance is lost. */
export class DatabaseGoneError extends Error {
  override readonly name = 'DatabaseGoneError';
}

/**
 * PGlite's folder on disk, with an fsync that reaches the disk.
 *
 * Out of the box PGlite starts PostgreSQL with `-F` (no fsync) and its Node file system has no fsync at all, so a
 * commit sits in the kernel's cache: it outlives a SIGKILL of this process, not a power cut. Here fsync is given to the
 * file system, and `DURABLE_START` switches it on in PostgreSQL. What holds then: a commit is on the disk before it is
 * answered, exactly as on a PostgreSQL server; measured, one fsync of the log a commit (about 2 ms on an SSD). What
 * does not: a disk that lies about its cache, and two processes on one folder (see `data-lock.ts`).
 */
export class DurableNodeFS extends NodeFS {
  #module: EmscriptenModule | null = null;

  override async init(
    ...parameters: Parameters<NodeFS['init']>
  ): Promise<{ emscriptenOpts: Awaited<ReturnType<NodeFS['init']>>['emscriptenOpts'] }> {
    const prepared = await super.init(...parameters);
    const preRun = (prepared.emscriptenOpts.preRun ??= []) as ((module: EmscriptenModule) => void)[];
    preRun.push((module) => {
      this.#module = module;
      const nodeFs = module.NODEFS;
      const { write } = nodeFs.stream_ops;
      nodeFs.stream_ops.write = (...call) => orGone(module, () => write(...call));
      nodeFs.stream_ops.fsync = (stream) =>
        orGone(module, () => syncToDisk(stream.nfd, () => nodeFs.realPath(stream.node)));
    });
    return prepared;
  }

  /**
   * `abandon` closes what a broken instance still holds open, for the instance can't. A timer in it keeps its whole
   * memory (about 200 MB) until it fires.
   */
  abandon(): void {
    try {
      (this.#module?.['_clear_setitimer'] as (() => void) | undefined)?.();
    } catch {
      // The instance is broken; its memory is free when its timer fires.
    }
    const { streams } = this.#module?.FS ?? { streams: [] };
    for (const stream of streams) {
      if (stream?.nfd === undefined) continue;
      try {
        fs.closeSync(stream.nfd);
      } catch {
        // The descriptor is closed already.
      }
      delete stream.nfd;
    }
    this.#module = null;
  }
}

/**
 * `orGone` ends the instance when a write fails. A PostgreSQL server that can't write its log panics: its process ends,
 * and the next start recovers. In WebAssembly no process ends, and PGlite 0.5.17 asks the panicked instance for ever,
 * with the event loop blocked. So the error passes through PostgreSQL, and each later call meets it again; the folder
 * is then opened anew, which recovers it.
 */
function orGone(module: EmscriptenModule, work: () => number): number {
  try {
    return work();
  } catch (cause) {
    const gone = (): never => {
      throw new DatabaseGoneError('the disk refused a write', { cause });
    };
    module['_PostgresMainLoopOnce'] = gone;
    // PGlite catches the main loop's error and goes on with this call.
    module['stackRestore'] = gone;
    // PGlite ends with these calls, in a `finally`.
    module['_PostgresSendReadyForQueryIfNecessary'] = () => undefined;
    module['_pgl_pq_flush'] = () => undefined;
    return gone();
  }
}

/** `syncToDisk`: a stream without a descriptor is a folder, whose entries (as a new log segment) need fsync as well. */
function syncToDisk(descriptor: number | undefined, path: () => string): number {
  if (descriptor !== undefined) {
    fs.fsyncSync(descriptor);
    return 0;
  }
  const folder = fs.openSync(path(), 'r');
  try {
    fs.fsyncSync(folder);
  } finally {
    fs.closeSync(folder);
  }
  return 0;
}

/**
 * PGlite's own parameters without `-F`. The log uses `fsync()`: the default `fdatasync()` does nothing in Emscripten.
 */
export const DURABLE_START = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];
