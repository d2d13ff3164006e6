/** What the checks of this folder assert with: they run in Node and in browsers, which have no assertions in common. */
import { SealedError, type SealedErrorCode } from '../../src/sealed/sealed-error.js';

/** @throws Error where both aren't the same as JSON */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what}: ${left} instead of ${right}`);
}

/** @throws Error unless the work is refused by that code */
export async function refused(work: () => unknown, code: SealedErrorCode, what: string): Promise<void> {
  let caught: unknown = null;
  try {
    await work();
  } catch (error) {
    caught = error;
  }
  if (!(caught instanceof SealedError)) throw new Error(`${what}: not refused as ${code}`, { cause: caught });
  same(caught.code, code, what);
}
