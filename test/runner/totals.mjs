import { readFileSync } from 'node:fs';

/**
 * @typedef {{ name: string, file?: string, message: string }} Failure
 * @typedef {{ passed: number, failed: number, skipped: number, failures: Failure[] }} Totals
 * @typedef {{ code: number | null, signal: string | null, timedOut?: boolean, totals: Totals | undefined }} Ending
 */

/** @returns {Totals} */
export function noTotals() {
  return { passed: 0, failed: 0, skipped: 0, failures: [] };
}

/** @param {Totals[]} all @returns {Totals} */
export function sumTotals(all) {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
      failures: [...sum.failures, ...one.failures],
    }),
    noTotals(),
  );
}

/** Totals as a runner's reporter left them; undefined where it left none or only half of them. */
export function readTotals(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * What a suite is worth, told from how its process ended. A suite that crashed, hung, ran nothing, or ended badly
 * without naming a failed test is one failed test more, so that no green line can stand above it.
 *
 * @param {Ending} ending
 * @returns {Totals}
 */
export function judge({ code, signal, timedOut = false, totals }) {
  if (timedOut) return withFailure(totals, 'did not end in time and was stopped');
  if (totals === undefined)
    return withFailure(totals, `ended with ${signal ?? `code ${code}`} before it counted anything`);
  if (totals.passed + totals.failed === 0) return withFailure(totals, 'ran no tests');
  if (code !== 0 && totals.failed === 0)
    return withFailure(totals, `ended with ${signal ?? `code ${code}`} though no test failed`);
  return totals;
}

function withFailure(totals = noTotals(), message) {
  return sumTotals([
    totals,
    { ...noTotals(), failed: 1, failures: [{ name: '(the suite itself)', message }] },
  ]);
}

/** `12 passed, 0 failed`, and `, 1 skipped` where any was. @param {Totals} totals */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
