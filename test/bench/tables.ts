import type { Figure, Row } from './figures.js';
import type { Verdict } from './targets.js';

const number = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });

/** `2.74 (2.66–2.96)`; one number where all are alike. */
export function spread({ median, least, most }: Figure): string {
  const [middle, from, to] = [median, least, most].map(number);
  return from === to ? middle! : `${middle} (${from}–${to})`;
}

export const cells = (row: readonly string[]): string => `| ${row.join(' | ')} |`;

/** @param columns what was measured, in this order; a row without it shows a dash */
export function tableOf(rows: ReadonlyMap<string, Row>, columns: readonly string[]): string {
  const lines = [...rows].map(([name, row]) =>
    cells([name, ...columns.map((column) => (row[column] ? spread(row[column]) : '–'))]),
  );
  return [cells(['', ...columns]), cells(['---', ...columns.map(() => '---')]), ...lines].join('\n');
}

export function verdictTable(verdicts: readonly Verdict[]): string {
  const lines = verdicts.map(({ what, measured, target, isMet }) =>
    cells([what, number(measured), target, isMet ? 'met' : '**not met**']),
  );
  return [cells(['', 'measured', 'target', '']), cells(['---', '---', '---', '---']), ...lines].join('\n');
}
