import { fsyncSync, closeSync, openSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { PGlite } from '@electric-sql/pglite';

/** The few parts of Emscripten's file system this file touches; the library ships no types for them. */
interface EmscriptenStream {
  nfd?: number;
  node: unknown;
}
interface EmscriptenModule {
  FS: {
    filesystems: {
      NODEFS: {
        stream_ops: { fsync?: (stream: EmscriptenStream) => number };
        realPath(node: unknown): string;
      };
    };
  };
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
  override async init(
    ...parameters: Parameters<NodeFS['init']>
  ): Promise<{ emscriptenOpts: Awaited<ReturnType<NodeFS['init']>>['emscriptenOpts'] }> {
    const prepared = await super.init(...parameters);
    const preRun = (prepared.emscriptenOpts.preRun ??= []) as ((module: EmscriptenModule) => void)[];
    preRun.push((module) => {
      const nodeFs = module.FS.filesystems.NODEFS;
      nodeFs.stream_ops.fsync = (stream) => syncToDisk(stream.nfd, () => nodeFs.realPath(stream.node));
    });
    return prepared;
  }
}

/** A stream without a descriptor is a folder: its entries (a new log segment, say) need the fsync as much as a file. */
function syncToDisk(descriptor: number | undefined, path: () => string): number {
  if (descriptor !== undefined) {
    fsyncSync(descriptor);
    return 0;
  }
  const folder = openSync(path(), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
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
