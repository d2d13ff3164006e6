import { LANGUAGES } from '../../words/messages.js';

const inLanguages = (part: 'title' | 'text') => LANGUAGES.map((language) => `${part}_${language}`);

interface ListOf {
  file: string;
  /** The column that tells rows apart. */
  key: string;
  columns: readonly string[];
  /** How the file is written: a row a line; a danger an entry; three parts of lines. */
  form: 'table' | 'dangers' | 'search';
  /** So many rows stay at least: whoever wants none takes the file away on the server. */
  least: number;
}

/** `LISTS` are the town's lists that administrators edit at the desk, with their files and columns in this order. */
export const LISTS = {
  holidays: {
    file: 'holidays.csv',
    key: 'date',
    columns: ['date', 'name', 'status'],
    form: 'table',
    least: 0,
  },
  offices: {
    file: 'institutions.csv',
    key: 'id',
    columns: ['id', 'name', 'categories'],
    form: 'table',
    least: 0,
  },
  categories: {
    file: 'categories.csv',
    key: 'id',
    columns: ['id', 'parent_id', 'name', 'words'],
    form: 'table',
    least: 0,
  },
  dangers: {
    file: 'urgent.yaml',
    key: 'id',
    columns: [
      'id',
      'tel',
      'secret',
      ...inLanguages('title'),
      ...inLanguages('text'),
      'plain',
      'words',
      'not',
    ],
    form: 'dangers',
    least: 1,
  },
  search: { file: 'search.yaml', key: 'line', columns: ['part', 'line'], form: 'search', least: 0 },
} as const satisfies Record<string, ListOf>;
export type ListName = keyof typeof LISTS;

export type ListRow = Readonly<Record<string, string>>;

/** `ListContent` is a list as it is edited. */
export interface ListContent {
  /** A text for every column; empty where the file has none. */
  rows: readonly ListRow[];
  /** Of holidays alone: the last day whose holidays are known, YYYY-MM-DD. */
  known_until: string | null;
}

/** `Differences` are keys of rows. */
export interface Differences {
  added: string[];
  changed: string[];
  removed: string[];
}

/** Named among what changed: the day until which holidays are known, and the order of rows that else are the same. */
const OF_NO_ROW = { knownUntil: 'holidays_known_until', order: '#order' };

export function differencesOf(list: ListName, before: ListContent, after: ListContent): Differences {
  const { key, columns } = LISTS[list];
  const byKey = ({ rows }: ListContent) => new Map(rows.map((row) => [row[key] ?? '', row]));
  const [old, now] = [byKey(before), byKey(after)];
  const isSame = (one: ListRow, other: ListRow) => columns.every((column) => one[column] === other[column]);
  const rows = [...now].filter(([name, row]) => old.has(name) && !isSame(old.get(name)!, row));
  const added = [...now.keys()].filter((name) => !old.has(name));
  const removed = [...old.keys()].filter((name) => !now.has(name));
  const changed = [
    ...rows.map(([name]) => name),
    ...(before.known_until === after.known_until ? [] : [OF_NO_ROW.knownUntil]),
  ];
  const isReordered = added.length + changed.length + removed.length === 0;
  if (isReordered && !isSameContent(list, before, after)) changed.push(OF_NO_ROW.order);
  return { added, changed, removed };
}

/** `isSameContent`: a database may hand out a row's columns in another order. */
export function isSameContent(list: ListName, one: ListContent, other: ListContent): boolean {
  const { columns } = LISTS[list];
  const plain = ({ rows, known_until }: ListContent): string =>
    JSON.stringify([known_until, rows.map((row) => columns.map((column) => row[column] ?? ''))]);
  return plain(one) === plain(other);
}
