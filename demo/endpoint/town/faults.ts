/** `Fault` is one thing that is wrong. */
export interface Fault {
  file: string;
  /** From 1; null for the whole file. */
  line: number | null;
  /** What is wrong, and what to write; mostly after the column's name and a colon. */
  say: string;
}

/** `Faults` collects all that is wrong in a town's files. */
export class Faults {
  readonly lines: string[] = [];
  readonly all: Fault[] = [];

  /** @param line from 1; null for the whole file @param say what is wrong, and what to write */
  add(file: string, line: number | null, say: string): void {
    this.all.push({ file, line, say });
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
    readonly all: readonly Fault[],
  ) {
    super(`The files in ${folder} can't be served:\n  ${faults.join('\n  ')}`);
  }
}
