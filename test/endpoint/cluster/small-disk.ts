import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../database/postgres-server.js';
import type { Programs } from './programs.js';

const SIZE_MB = 32;

/** `SmallDisk` is a disk of a few megabytes at a folder. Only root can put one there. */
export class SmallDisk {
  readonly #filling: string;
  #isThere = true;

  constructor(
    private readonly folder: string,
    programs: Programs,
  ) {
    run(['mount', '-t', 'tmpfs', '-o', `size=${SIZE_MB}m,mode=700`, 'tmpfs', folder]);
    this.#filling = join(folder, 'filling');
    programs.alsoEnd(() => this.remove());
  }

  fill(): void {
    const megabyte = Buffer.alloc(1_048_576);
    try {
      for (;;) writeFileSync(this.#filling, megabyte, { flag: 'a' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }

  empty(): void {
    rmSync(this.#filling);
  }

  remove(): void {
    if (!this.#isThere) return;
    this.#isThere = false;
    run(['umount', '-l', this.folder]);
  }
}
