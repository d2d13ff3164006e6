/** `Row` is a line of one of the town's lists, by column. */
export type Row = Readonly<Record<string, string>>;

/**
 * `mergeRows` applies what was changed from `base` to `mine` upon `theirs`, row by row of the same key.
 *
 * @returns the merged rows, and the keys that both changed: there `mine` stands, and `theirs` is told beside it
 */
export function mergeRows(
  key: string,
  base: readonly Row[],
  mine: readonly Row[],
  theirs: readonly Row[],
): { rows: Row[]; conflicts: string[] } {
  const [was, now] = [byKey(key, base), byKey(key, theirs)];
  const conflicts: string[] = [];
  const kept = new Set<string>();
  const rows = mine.flatMap((row) => {
    const id = row[key] ?? '';
    kept.add(id);
    const [before, other] = [was.get(id), now.get(id)];
    const isTouched = before === undefined || !isSame(before, row);
    if (!isTouched) return other === undefined ? [] : [other];
    const isOthersToo =
      before === undefined ? other !== undefined : other === undefined || !isSame(before, other);
    if (isOthersToo && !(other !== undefined && isSame(other, row))) conflicts.push(id);
    return [row];
  });
  for (const row of theirs) {
    const id = row[key] ?? '';
    if (kept.has(id)) continue;
    const before = was.get(id);
    // Taken out here, and changed by the other meanwhile: it stays, for nobody has seen it.
    if (before === undefined || !isSame(before, row)) rows.push(row);
    if (before !== undefined && !isSame(before, row)) conflicts.push(id);
  }
  return { rows, conflicts };
}

/**
 * `withFetched` puts holidays of another table below those that are typed. A day that was only expected takes what is
 * fetched; any other stays as it is typed.
 * @returns `others`: what the table has for a day that stays otherwise; null for an expected one that isn't there
 */
export function withFetched(
  typed: readonly Row[],
  fetched: readonly Row[],
): { rows: Row[]; added: number; settled: number; others: Map<string, Row | null> } {
  const table = byKey('date', fetched);
  const years = new Set(fetched.map(({ date }) => yearOf(date)));
  const others = new Map<string, Row | null>();
  let settled = 0;
  const rows = typed.map((own) => {
    const day = own['date'] ?? '';
    const other = table.get(day);
    const isExpected = own['status'] === 'expected';
    if (other === undefined) {
      if (isExpected && years.has(yearOf(day))) others.set(day, null);
      return own;
    }
    if (isSame(other, own) || (isExpected && other['status'] === 'expected')) return own;
    if (!isExpected) {
      others.set(day, other);
      return own;
    }
    settled += 1;
    return other;
  });
  const known = byKey('date', typed);
  const added = fetched.filter(({ date }) => !known.has(date ?? ''));
  return { rows: [...rows, ...added], added: added.length, settled, others };
}

const yearOf = (day: string | undefined): string => (day ?? '').slice(0, 4);

const byKey = (key: string, rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row[key] ?? '', row]));

const isSame = (one: Row, other: Row): boolean => Object.keys(one).every((name) => one[name] === other[name]);
