import { chmodSync, mkdirSync } from 'node:fs';

/**
 * Reports, photos and the database are for the endpoint's account alone: the folder is closed to all others, also one that an
 * earlier release left open, and what is written from now on is too. The embedded database sets its files' modes itself; its
 * folder is closed.
 */
export function closeDataFolder(folder: string): void {
  process.umask(0o077);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}
