import type { Fault, FaultCode } from '../../town/faults.js';
import { LISTS, type ListContent, type ListName } from '../../town/editing/lists.js';
import { lineOfFault } from '../../town/editing/search-text.js';
import type { FieldProblems, Sentence } from '../../words/errors.js';

type Key = Sentence['key'];

/** `SENTENCES` that an administrator reads of a fault in any list. */
const SENTENCES: Readonly<Partial<Record<FaultCode, Key>>> = {
  missing: 'desk-town-missing',
  choice: 'desk-town-choice',
  twice: 'desk-town-twice',
  'too-long': 'desk-town-long',
  'too-many': 'desk-town-many',
  'no-such-day': 'desk-town-no-day',
  expected: 'desk-town-expected',
  'year-without-days': 'desk-town-year',
  'no-category': 'desk-town-no-category',
  'below-itself': 'desk-town-below-itself',
};

const OF_LIST: Readonly<Partial<Record<ListName, Partial<Record<FaultCode, Key>>>>> = {
  dangers: {
    twice: 'desk-town-danger-twice',
    'too-few': 'desk-town-danger-few',
    'not-a-word': 'desk-town-danger-word',
    'too-many-words': 'desk-town-danger-words',
  },
  search: {
    format: 'desk-town-search-short',
    twice: 'desk-town-search-twice',
    'too-long': 'desk-town-search-long',
    'too-few': 'desk-town-search-few',
    'too-many': 'desk-town-search-many',
    'said-twice': 'desk-town-search-said-twice',
    'too-many-words': 'desk-town-search-words',
    'no-meaning': 'desk-town-search-meaning',
    'short-of-short': 'desk-town-search-short-of-short',
  },
};

/** `FORMATS` that a column wants, by its name; a danger's code is another one than an office's. */
const FORMATS: Readonly<Record<string, Key>> = {
  date: 'desk-town-day',
  holidays_known_until: 'desk-town-day',
  id: 'desk-town-id',
  parent_id: 'desk-town-id',
  'dangers id': 'desk-town-danger-id',
  tel: 'desk-town-tel',
};

/**
 * `problemsOf` gives faults to the fields in which they lie: `rows.3.date`, `known_until`, or the part of a list that
 * is written line by line. What lies in another file stands under `rows`, with that file's name.
 */
export function problemsOf(
  list: ListName,
  faults: readonly Fault[],
  { rows }: Pick<ListContent, 'rows'>,
): FieldProblems {
  const problems: FieldProblems = {};
  for (const fault of faults) {
    const place = placeOf(list, fault);
    const line = LISTS[list].form === 'search' ? lineOfFault(fault, rows) : null;
    (problems[place] ??= []).push(sentenceOf(list, fault, place, line));
  }
  return problems;
}

function placeOf(list: ListName, { file, line, code, path }: Fault): string {
  const { file: own, key, form } = LISTS[list];
  const [first, second, third] = path;
  if (list === 'holidays' && (code === 'year-without-days' || first === 'holidays_known_until'))
    return 'known_until';
  if (file !== own) return 'rows';
  if (form === 'search') return typeof first === 'string' ? first : 'rows';
  // The first line of a table holds its columns' names.
  if (form === 'table')
    return line === null || line < 2 ? 'rows' : `rows.${line - 2}.${String(first ?? key)}`;
  if (typeof first !== 'number') return 'rows';
  const column = String(second ?? key);
  const isInLanguages = column === 'title' || column === 'text';
  return `rows.${first}.${isInLanguages ? `${column}_${typeof third === 'string' ? third : 'id'}` : column}`;
}

function sentenceOf(list: ListName, fault: Fault, place: string, line: number | null): Sentence {
  const { file, code, path, say } = fault;
  if (file !== LISTS[list].file && place === 'rows') {
    const where = fault.line === null ? file : `${file}:${fault.line}`;
    return { key: 'desk-town-elsewhere', values: { fault: `${where}: ${say}` } };
  }
  const key = keyOf(list, code, path);
  const isOfLine = key?.startsWith('desk-town-search-') === true;
  if (key === undefined || (isOfLine && line === null && code !== 'too-many'))
    return { key: 'desk-town-fault', values: { fault: say } };
  if (LISTS[list].form === 'search') return ofSearch(key, fault, line);
  const values = { ...fault.values };
  // Administrators count rows, of which the first stands below the columns' names.
  if (code === 'twice' && values['line'] !== undefined) values['line'] = Number(values['line']) - 1;
  return { key, values };
}

/** A part that has too many lines is no fault of one of them. */
function ofSearch(key: Key, { code, values }: Fault, line: number | null): Sentence {
  if (line === null) return { key: 'desk-town-many', values };
  return { key, values: { ...values, line, ...(code === 'twice' && { before: values['line'] ?? 0 }) } };
}

function keyOf(list: ListName, code: FaultCode, path: Fault['path']): Key | undefined {
  const own = OF_LIST[list]?.[code];
  if (own !== undefined || code !== 'format') return own ?? SENTENCES[code];
  const column = String([...path].reverse().find((step) => typeof step === 'string') ?? '');
  return FORMATS[`${list} ${column}`] ?? FORMATS[column];
}
