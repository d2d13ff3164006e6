import { SETTING_NAMES, SETTINGS } from './settings.js';
import { aboutOf } from './variable.js';

/** Marks around the table in the README. */
const TABLE_BEGINS = '<!-- variables: written by settings/write-table.ts -->';
const TABLE_ENDS = '<!-- end of variables -->';

/** `settingsTable` is a Markdown table, its columns padded as Prettier does. */
function settingsTable(): string {
  const rows = SETTING_NAMES.map((name) => {
    const { unset, meaning, isSecret } = aboutOf(SETTINGS.shape[name]);
    return [`\`${name}\`${isSecret ? ' †' : ''}`, unset, meaning.replaceAll('|', '\\|')];
  });
  const cells = [['variable', 'default', 'meaning'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [line(cells[0]!), rule, ...rows.map(line)].join('\n');
}

/** @throws when the marks are missing */
export function withTable(readme: string): string {
  const from = readme.indexOf(TABLE_BEGINS);
  const to = readme.indexOf(TABLE_ENDS);
  if (from < 0 || to < from) throw new Error('the README has no place for the table of variables');
  return `${readme.slice(0, from)}${TABLE_BEGINS}\n\n${settingsTable()}\n\n${readme.slice(to)}`;
}
