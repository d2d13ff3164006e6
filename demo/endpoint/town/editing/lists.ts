/** `LISTS` are the town's lists that administrators edit at the desk, with their files and columns in this order. */
export const LISTS = {
  holidays: { file: 'holidays.csv', key: 'date', columns: ['date', 'name', 'status'] },
  offices: { file: 'institutions.csv', key: 'id', columns: ['id', 'name', 'categories'] },
  categories: { file: 'categories.csv', key: 'id', columns: ['id', 'parent_id', 'name', 'words'] },
} as const satisfies Record<string, { file: string; key: string; columns: readonly string[] }>;
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

export function differencesOf(list: ListName, before: ListContent, after: ListContent): Differences {
  const { key, columns } = LISTS[list];
  const byKey = ({ rows }: ListContent) => new Map(rows.map((row) => [row[key] ?? '', row]));
  const [old, now] = [byKey(before), byKey(after)];
  const isSame = (one: ListRow, other: ListRow) => columns.every((column) => one[column] === other[column]);
  const changed = [...now].filter(([name, row]) => old.has(name) && !isSame(old.get(name)!, row));
  return {
    added: [...now.keys()].filter((name) => !old.has(name)),
    changed: [
      ...changed.map(([name]) => name),
      ...(before.known_until === after.known_until ? [] : ['holidays_known_until']),
    ],
    removed: [...old.keys()].filter((name) => !now.has(name)),
  };
}
