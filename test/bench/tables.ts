import { bestOf, type Figure, type Row } from './figures.js';
import type { Section } from './parts.js';
import type { Verdict } from './targets.js';

const number = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });

/** `2.74 (2.66–2.96)`; one number where all are alike. */
function spread({ median, least, most }: Figure): string {
  const [middle, from, to] = [median, least, most].map(number);
  return from === to ? middle! : `${middle} (${from}–${to})`;
}

const cells = (row: readonly string[]): string => `| ${row.join(' | ')} |`;

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

/** Each number with how many times the base it is. */
export function ratioTable(rows: ReadonlyMap<string, Row>, columns: readonly string[], base: string): string {
  const cell = (row: Row, column: string): string => {
    const [value, ground] = [row[column]?.median, rows.get(base)?.[column]?.median];
    if (value === undefined) return '–';
    return ground ? `${number(value)} (×${number(value / ground)})` : number(value);
  };
  const lines = [...rows].map(([name, row]) => cells([name, ...columns.map((column) => cell(row, column))]));
  return [cells(['', ...columns]), cells(['---', ...columns.map(() => '---')]), ...lines].join('\n');
}

/** Each contestant as a multiple of the bare page and of the best peer; empty where a section has none. */
export function besideTable({ rows, beside }: Section): string {
  if (beside === undefined) return '';
  const { base, peers, figures } = beside;
  const columns = figures.flatMap((figure) => {
    const best = bestOf(rows, peers, figure);
    return [base, best].flatMap((other) => (other === undefined ? [] : [{ figure, other }]));
  });
  const cell = (row: Row, { figure, other }: (typeof columns)[number]): string => {
    const [value, ground] = [row[figure]?.median, rows.get(other)?.[figure]?.median];
    return value === undefined || !ground ? '–' : `×${number(value / ground)}`;
  };
  const heads = columns.map(({ figure, other }) => `${figure.replace(/, s$/, '')} ÷ ${other}`);
  const lines = [...rows].map(([name, row]) => cells([name, ...columns.map((column) => cell(row, column))]));
  return `\n\n${[cells(['', ...heads]), cells(['---', ...heads.map(() => '---')]), ...lines].join('\n')}`;
}
