import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
/** Not the project's name: a test looks for that in the log of a site that lies here. */
const NAME = /^test-scratch-(\d+)$/;
/** A whole run has less than half of this lying about at a time; the browsers want the rest. */
const NEEDED_BYTES = 8 * 1024 ** 3;

/**
 * Has the temporary files of this process, and of all that it starts, lie in memory where there is plenty: each
 * embedded database is a thousand files, and a disk takes longer to delete them than the tests take with them. They go
 * when this process ends.
 */
export function scratchInMemory() {
  if (process.env.TMPDIR !== undefined || !existsSync(MEMORY)) return;
  for (const name of readdirSync(MEMORY)) if (isLeft(name)) remove(join(MEMORY, name));
  const { bavail, bsize } = statfsSync(MEMORY);
  if (Math.min(bavail * bsize, freemem()) < NEEDED_BYTES) return;
  const folder = join(MEMORY, `test-scratch-${process.pid}`);
  mkdirSync(folder);
  process.env.TMPDIR = folder;
  process.once('exit', () => remove(folder));
}

/** A run that was killed could not remove its own. */
function isLeft(name) {
  const [, pid] = NAME.exec(name) ?? [];
  return pid !== undefined && !existsSync(`/proc/${pid}`);
}

const remove = (folder) => rmSync(folder, { recursive: true, force: true });
