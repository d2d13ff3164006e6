/** What came of a run, counted. */
import { LEVELS, type Level, type Outcome } from '../check.js';
import type { ConformanceRun, Result } from '../run.js';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export interface LevelResults extends Count {
  level: Level;
  results: Result[];
}

const count = (results: readonly Result[], state: Outcome['state']): number =>
  results.filter(({ outcome }) => outcome.state === state).length;

export const countOf = (results: readonly Result[]): Count => ({
  passed: count(results, 'passed'),
  failed: count(results, 'failed'),
  skipped: count(results, 'skipped'),
});

/** When it began, such as `2026-11-24 03:00 UTC`. */
export const momentOf = ({ startedAt }: ConformanceRun): string =>
  `${startedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** The levels of the run, in their order. */
export const byLevel = ({ results, levels }: ConformanceRun): LevelResults[] =>
  LEVELS.filter((level) => levels.includes(level)).map((level) => {
    const own = results.filter(({ check }) => check.level === level);
    return { level, results: own, ...countOf(own) };
  });

/** Whether nothing failed, of all that was asked for. */
export const isPassing = (run: ConformanceRun): boolean => run.isWhole && countOf(run.results).failed === 0;

/**
 * Levels that a badge may name: of a run that wrote too and left no level out. Empty where anything failed.
 */
export function earned(run: ConformanceRun): Level[] {
  const isAll = run.write && LEVELS.every((level) => run.levels.includes(level));
  if (!isAll || !isPassing(run)) return [];
  return byLevel(run)
    .filter(({ passed }) => passed > 0)
    .map(({ level }) => level);
}

/** Text as text, in XML and HTML alike, attributes included; without characters that XML knows none of. */
export const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '�')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
