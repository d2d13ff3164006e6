import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `DataFolderInUseError`: another living process has the data folder. */
export class DataFolderInUseError extends Error {
  override readonly name = 'DataFolderInUseError';
  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is in use by process ${pid}. Stop it first, or set DATA_DIR to another folder.`,
    );
  }
}

interface Holder {
  pid: number;
  /** When the kernel started the process, null where unknown: tells it from a later process with the same number. */
  started: string | null;
  token: string;
}

const held = new Set<string>();

/**
 * `lockDataFolder` takes the folder for this process: two PostgreSQLs on one folder destroy it. The lock names its
 * holder, so a killed process's lock is recognised and taken over at once.
 * @returns a function that gives the folder back
 * @throws DataFolderInUseError
 */
export function lockDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'lock');
  const me: Holder = {
    pid: process.pid,
    started: startOf(process.pid),
    token: randomBytes(16).toString('hex'),
  };
  const mine = `${lock}.${me.token}`;
  writeFileSync(mine, JSON.stringify(me));
  try {
    while (!link(mine, lock)) takeOverOrThrow(lock, folder);
  } finally {
    rmSync(mine, { force: true });
  }
  held.add(me.token);
  return () => {
    held.delete(me.token);
    if (read(lock)?.token === me.token) rmSync(lock, { force: true });
  };
}

/** `link`: a hard link is made whole or not at all, so no lock is ever half-written. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function takeOverOrThrow(lock: string, folder: string): void {
  const holder = read(lock);
  if (holder !== null && isAlive(holder)) throw new DataFolderInUseError(folder, holder.pid);
  const aside = `${lock}.stale.${randomBytes(8).toString('hex')}`;
  try {
    renameSync(lock, aside);
  } catch {
    return; // Another process took it away first: try again.
  }
  // Between read and rename, a third process may have replaced the dead lock by its own: give that back.
  const taken = read(aside);
  if (taken !== null && isAlive(taken)) link(aside, lock);
  rmSync(aside, { force: true });
}

function read(lock: string): Holder | null {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isAlive({ pid, started, token }: Holder): boolean {
  // In a container every restart may get the same number: our own number alone proves nothing.
  if (pid === process.pid) return held.has(token) || (started !== null && started === startOf(pid));
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return started === null || started === startOf(pid);
}

/** `startOf` is a process's boot id and start tick, from /proc: field 22 of stat, counted behind the name. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended; only its parent hasn't noticed yet.
    if (fields[0] === 'Z' || fields[0] === 'X') return 'ended';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19]}`;
  } catch {
    return null;
  }
}
