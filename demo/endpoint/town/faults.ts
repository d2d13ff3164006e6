/** `FaultCode` is what is wrong, for programs; `other` is told in words alone. */
export type FaultCode =
  | 'missing'
  | 'format'
  | 'choice'
  | 'twice'
  | 'too-long'
  | 'too-few'
  | 'too-many'
  | 'not-a-word'
  | 'too-many-words'
  | 'said-twice'
  | 'no-meaning'
  | 'short-of-short'
  | 'no-such-day'
  | 'expected'
  | 'year-without-days'
  | 'no-category'
  | 'below-itself'
  | 'other';

/** `FaultDetails` is what a program needs of a fault. */
export interface FaultDetails {
  code: FaultCode;
  /** Where it lies: the column of a table, or the keys that lead there in a YAML file; empty for the whole file. */
  path: readonly PropertyKey[];
  /** `values` of its sentence: the word, day or category, the line that has it already, how many are allowed. */
  values: Readonly<Record<string, string | number>>;
}

/** `Fault` is one thing that is wrong. */
export interface Fault extends FaultDetails {
  file: string;
  /** From 1; null for the whole file. */
  line: number | null;
  /** `say` tells what is wrong, and what to write, for whoever keeps the server. */
  say: string;
}

/** `Faults` collects all that is wrong in a town's files. */
export class Faults {
  readonly lines: string[] = [];
  readonly all: Fault[] = [];

  /** @param line from 1; null for the whole file @param say what is wrong, and what to write */
  add(file: string, line: number | null, say: string, details: Partial<FaultDetails> = {}): void {
    this.all.push({ file, line, say, code: 'other', path: [], values: {}, ...details });
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
