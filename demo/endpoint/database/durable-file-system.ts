import fs from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { PGlite } from '@electric-sql/pglite';

/** The few parts of Emscripten's file system this file touches; the library ships no types for them. */
interface EmscriptenStream {
  nfd?: number;
  node: unknown;
}
interface StreamOperations {
  write(...parameters: unknown[]): number;
  fsync?: (stream: EmscriptenStream) => number;
}
interface EmscriptenModule {
  FS: {
    streams: (EmscriptenStream | null)[];
    filesystems: { NODEFS: { stream_ops: StreamOperations; realPath(node: unknown): string } };
  };
  [name: string]: unknown;
}

/** The disk refused a write of the embedded PostgreSQL. What was committed before is safe; this instance is done for. */
export class DatabaseGoneError extends Error {
  override readonly name = 'DatabaseGoneError';
}

/**
 * PGlite's folder on disk, with an fsync that reaches the disk.
 *
 * Out of the box PGlite starts PostgreSQL with `-F` (no fsync) and its Node file system has no fsync at all, so a commit
 * sits in the kernel's cache: it outlives a SIGKILL of this process, not a power cut. Here fsync is given to the file
 * system, and `DURABLE_START` switches it on in PostgreSQL. What holds then: a commit is on the disk before it is
 * answered, exactly as on a PostgreSQL server; measured, one fsync of the log a commit (about 2 ms on an SSD).
 * What does not: a disk that lies about its cache, and two processes on one folder (see `data-lock.ts`).
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
      const nodeFs = module.FS.filesystems.NODEFS;
      const { write } = nodeFs.stream_ops;
      nodeFs.stream_ops.write = (...call) => orGone(module, () => write(...call));
      nodeFs.stream_ops.fsync = (stream) =>
        orGone(module, () => syncToDisk(stream.nfd, () => nodeFs.realPath(stream.node)));
    });
    return prepared;
  }

  /**
   * Closes what an instance that was given up still holds open, which can't be asked to do so itself. A timer of its keeps its
   * whole memory (about 200 MB) until it goes off.
   */
  abandon(): void {
    try {
      (this.#module?.['_clear_setitimer'] as (() => void) | undefined)?.();
    } catch {
      // It is broken; then the memory is free when the timer goes off.
    }
    const { streams } = this.#module?.FS ?? { streams: [] };
    for (const stream of streams) {
      if (stream?.nfd === undefined) continue;
      try {
        fs.closeSync(stream.nfd);
      } catch {
        // Closed already.
      }
      delete stream.nfd;
    }
    this.#module = null;
  }
}

/**
 * A PostgreSQL server that can't write its log panics: the process ends, and recovery starts the next. In WebAssembly there
 * is no process to end, and PGlite 0.5.14 then asks the panicked instance again without end, with the event loop standing
 * still. So a write that fails ends the instance from outside: the error goes up past PostgreSQL, and whatever enters the
 * instance afterwards meets it again. The folder is then opened anew, which recovers it.
 */
function orGone(module: EmscriptenModule, work: () => number): number {
  try {
    return work();
  } catch (cause) {
    const gone = (): never => {
      throw new DatabaseGoneError('the disk refused a write', { cause });
    };
    module['_PostgresMainLoopOnce'] = gone;
    // PGlite catches what the main loop throws, and goes on with this.
    module['stackRestore'] = gone;
    // And ends with these, in a `finally`.
    module['_PostgresSendReadyForQueryIfNecessary'] = () => undefined;
    module['_pgl_pq_flush'] = () => undefined;
    return gone();
  }
}

/** A stream without a descriptor is a folder: its entries (a new log segment, say) need the fsync as much as a file. */
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
 * PGlite's own start parameters without `-F`. The log is synced by `fsync()`: the default `fdatasync()` is an empty
 * function in Emscripten.
 */
export const DURABLE_START = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];
