import { chmodSync, mkdirSync } from 'node:fs';

/**
 * `closeDataFolder` closes the folder to other accounts, even one that an earlier release left open, and so is all that
 * is written from now on. The embedded database sets its files' modes itself, inside the closed folder.
 */
export function closeDataFolder(folder: string): void {
  process.umask(0o077);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}
