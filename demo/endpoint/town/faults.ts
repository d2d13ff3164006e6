/** What is wrong in the files of a town, all of it. */
export class Faults {
  readonly lines: string[] = [];

  /** @param line from 1; null where the file as a whole is meant @param say what is wrong, and what to write */
  add(file: string, line: number | null, say: string): void {
    this.lines.push(`${file}${line === null ? '' : `:${line}`}: ${say}`);
  }
}

/** The files of a town can't be served. */
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
