import type { Fault } from '../../town/faults.js';
import { LISTS, type ListName } from '../../town/editing/lists.js';
import type { FieldProblems, Sentence } from '../../words/errors.js';

/** What the town's readers say to whoever keeps the server, and the sentence for an administrator. */
const SENTENCES: readonly (readonly [RegExp, Sentence['key'], readonly string[]])[] = [
  [/^is missing$/, 'desk-town-missing', []],
  [/stands in line (\d+) already$/, 'desk-town-twice', ['line']],
  [/write a day as /, 'desk-town-day', []],
  [/^there is no day (.*)$/, 'desk-town-no-day', ['day']],
  [/^expected, but agency\.yaml says that days are known until (.*)$/, 'desk-town-expected', ['day']],
  [
    /^no day of (\d+), but agency\.yaml says that days are known until (.*)$/,
    'desk-town-year',
    ['year', 'day'],
  ],
  [/no category is "(.*)"$/, 'desk-town-no-category', ['category']],
  [/lies below itself$/, 'desk-town-below-itself', []],
  [/write at most 64 letters/, 'desk-town-id', []],
  [/Invalid option|expected one of/i, 'desk-town-choice', []],
  [/Too big|at most|too long/i, 'desk-town-long', []],
];

/**
 * `problemsOf` gives faults to the fields in which they lie, as `rows.3.date` or `known_until`; what lies in another
 * file stands under `rows`, with that file's name. Row n stands in line n + 2.
 */
export function problemsOf(list: ListName, faults: readonly Fault[]): FieldProblems {
  const problems: FieldProblems = {};
  for (const fault of faults) (problems[placeOf(list, fault)] ??= []).push(sentenceOf(list, fault));
  return problems;
}

function placeOf(list: ListName, { file, line, say }: Fault): string {
  const { file: own, columns, key } = LISTS[list];
  if (list === 'holidays' && /agency\.yaml|^holidays_known_until/.test(say) && line === null)
    return 'known_until';
  if (file !== own || line === null || line < 2) return 'rows';
  const column = columns.find((one) => say.startsWith(`${one}:`)) ?? key;
  return `rows.${line - 2}.${column}`;
}

function sentenceOf(list: ListName, fault: Fault): Sentence {
  const { file, line, say } = fault;
  if (file !== LISTS[list].file && placeOf(list, fault) === 'rows') {
    const place = line === null ? file : `${file}:${line}`;
    return { key: 'desk-town-elsewhere', values: { fault: `${place}: ${say}` } };
  }
  const bare = say.replace(/^[\w.[\]]+: (?=.)/, '');
  for (const [pattern, key, names] of SENTENCES) {
    const found = pattern.exec(bare);
    if (found === null) continue;
    const values = Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? '']));
    // The first line holds the columns' names: administrators count rows.
    if (values['line'] !== undefined) values['line'] = String(Number(values['line']) - 1);
    return { key, values };
  }
  return { key: 'desk-town-fault', values: { fault: say } };
}
