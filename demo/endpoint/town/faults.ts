/** `Faults` collects all that is wrong in a town's files. */
export class Faults {
  readonly lines: string[] = [];

  /** @param line from 1; null for the whole file @param say what is wrong, and what to write */
  add(file: string, line: number | null, say: string): void {
    this.lines.push(`${file}${line === null ? '' : `:${line}`}: ${say}`);
  }
}

/** `TownError`: the town's files can't be served. */
export class TownError extends Error {
  override readonly name = 'TownError';
  readonly code = 'town';
  constructor(
    readonly folder: string,
    readonly faults: readonly string[],
  ) {
    super(`The files in ${folder} can't be served:\n  ${faults.join('\n  ')}`);
  }
}
