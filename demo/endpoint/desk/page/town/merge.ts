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
 * fetched; any other stays as it is typed, and `others` tell what the table has for it.
 */
export function withFetched(
  typed: readonly Row[],
  fetched: readonly Row[],
): { rows: Row[]; added: number; settled: number; others: Map<string, Row> } {
  const rows = [...typed];
  const others = new Map<string, Row>();
  let [added, settled] = [0, 0];
  for (const row of fetched) {
    const day = row['date'] ?? '';
    const at = rows.findIndex(({ date }) => date === day);
    const own = rows[at];
    if (own === undefined) {
      rows.push(row);
      added += 1;
    } else if (isSame(row, own)) continue;
    else if (own['status'] === 'expected') {
      rows[at] = row;
      settled += 1;
    } else others.set(day, row);
  }
  return { rows, added, settled, others };
}

const byKey = (key: string, rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row[key] ?? '', row]));

const isSame = (one: Row, other: Row): boolean => Object.keys(one).every((name) => one[name] === other[name]);
