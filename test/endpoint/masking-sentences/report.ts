/** Writes what was measured into the README beside it: `node --import tsx test/endpoint/masking-sentences/report.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { KINDS, measure, precision, recall, type Measurement, type Share } from './measure.js';

export const README = new URL('README.md', import.meta.url);
const MARK = '<!-- measured -->\n';

/** The measured part of the README. */
export function report(): string {
  const development = measure('development');
  const heldOut = measure('held-out', 'held-out-2');
  const apart = (['held-out', 'held-out-2'] as const).map((name) => ({ name, set: measure(name) }));
  return [
    MARK,
    `## Held out, both sets together (${heldOut.texts} texts)\n`,
    table(heldOut),
    ...apart.flatMap(({ name, set }) => [`## \`${name}.json\` alone (${set.texts} texts)\n`, table(set)]),
    `## Development (${development.texts} texts; tuned on it, so no measure of what is to come)\n`,
    table(development),
    '## Held-out misses\n',
    list(heldOut.misses.map(({ kind, item, masked }) => `${kind} “${item}”: ${masked}`)),
    '## Held-out false alarms\n',
    list(heldOut.falseAlarms.map(({ kind, words, masked }) => `${kind} “${words}”: ${masked}`)),
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
