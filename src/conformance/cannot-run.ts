import type { Said } from './check.js';

type CannotRunCode = 'bad-arguments' | 'bad-address' | 'unreachable' | 'no-endpoint' | 'not-written';

/** Nothing was judged: the program ends with 2. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
  constructor(
    readonly code: CannotRunCode,
    readonly said: Said,
  ) {
    super(said.en);
  }
}
