/** A run as the judge gives it, without an endpoint. */
import { LEVELS, type Outcome } from '../../../src/conformance/check.js';
import { CHECKS, type ConformanceRun } from '../../../src/conformance/run.js';

export const HOSTILE_TEXT = `<b>"kutip" & 'apostrof' ]]>\u0007`;

/** @param outcomes by check; all others pass */
export function madeRun(
  outcomes: Readonly<Record<string, Outcome>> = {},
  more: Partial<ConformanceRun> = {},
): ConformanceRun {
  return {
    url: 'https://contoh.go.id/sp4n',
    name: `Kabupaten ${HOSTILE_TEXT}`,
    write: true,
    levels: LEVELS,
    startedAt: new Date('2026-11-24T03:00:00Z'),
    requests: 12,
    results: CHECKS.map((check) => ({ check, outcome: outcomes[check.id] ?? { state: 'passed' } })),
    left: [],
    isWhole: true,
    isSilent: false,
    ...more,
  };
}

export const FAILED: Outcome = {
  state: 'failed',
  findings: [{ id: `rusak ${HOSTILE_TEXT}`, en: `broken ${HOSTILE_TEXT}` }],
};
export const SKIPPED: Outcome = { state: 'skipped', reason: { id: 'tidak ada', en: 'not there' } };
