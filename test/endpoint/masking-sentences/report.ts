/**
 * Writes what was measured into the README beside it: `node --import tsx test/endpoint/masking-sentences/report.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  KINDS,
  SETS,
  measure,
  precision,
  recall,
  type Measurement,
  type SentenceSet,
  type Share,
} from './measure.js';

export const README = new URL('README.md', import.meta.url);
const MARK = '<!-- measured -->\n';

/** Who knew the sentences when the masker was made. */
const KNOWN: Record<SentenceSet, string> = {
  development: 'tuned on it, so no measure of what is to come',
  'held-back': 'by the masker’s author, before the work; not tuned on',
  'held-out': 'known to the masker’s author since version 3',
  'held-out-2': 'known to the masker’s author since version 3',
  'held-out-3':
    'by an author who had not seen the masker; measured once at names 261 of 305, clean touched 8 of 120, then used for version 4',
  'held-out-4':
    'by an author who had not seen the masker; measured once with version 4 at names 249 of 258, phones 70 of 71, clean touched 4 of 158, then used for version 5',
  'held-out-5':
    'by an author who had not seen the masker; measured once with version 5 at names 174 of 184, phones 106 of 110 (of two links the digits were hidden), clean touched 0 of 220; two phones led to version 6',
  'held-out-6':
    'by an author who had not seen the masker; measured once with version 6 at names 60 of 61, phones 129 of 129, clean touched 2 of 100 (“dini hari”, an examination number)',
};

/** The measured part of the README. */
export function report(): string {
  const sets = SETS.map((name) => ({ name, set: measure(name) }));
  return [
    MARK,
    ...sets.flatMap(({ name, set }) => [
      `## \`${name}.json\` (${set.texts} texts; ${KNOWN[name]})\n`,
      table(set),
      `Of ${set.clean.texts} texts with nothing to hide ${set.clean.touched} were touched.\n`,
    ]),
    '## Misses\n',
    list(
      sets.flatMap(({ set }) => set.misses.map(({ kind, item, masked }) => `${kind} “${item}”: ${masked}`)),
    ),
    '## False alarms\n',
    list(
      sets.flatMap(({ set }) =>
        set.falseAlarms.map(({ kind, words, masked }) => `${kind} “${words}”: ${masked}`),
      ),
    ),
  ].join('\n');
}

/** README text with its measured part made anew. */
export function withReport(readme: string, measured: string): string {
  return readme.slice(0, readme.indexOf(MARK)) + measured;
}

function table({ kinds }: Measurement): string {
  const rows = KINDS.map((kind) => {
    const [found, right] = [recall(kinds[kind]), precision(kinds[kind])];
    return `| ${kind} | ${kinds[kind].hidden} of ${found.of} | ${percent(found)} | ${kinds[kind].falseAlarms} | ${percent(right)} |`;
  });
  const head =
    '| kind | hidden | recall (95 % interval) | false alarms | precision (95 % interval) |\n| --- | --- | --- | --- | --- |';
  return `${head}\n${rows.join('\n')}\n`;
}

function percent({ value, low, high }: Share): string {
  const round = (part: number): string => (part * 100).toFixed(1);
  return `${round(value)} % (${round(low)} to ${round(high)})`;
}

/** In code marks, as they are: the texts are no Markdown. */
function list(lines: string[]): string {
  if (lines.length === 0) return 'None.\n';
  return `${lines.map((line) => `- \`${line.replace(/\s*\n\s*/g, ' ⏎ ').replaceAll('`', "'")}\``).join('\n')}\n`;
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').pop() ?? ''))
  writeFileSync(README, withReport(readFileSync(README, 'utf8'), report()));
