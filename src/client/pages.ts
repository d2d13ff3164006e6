/**
 * The items whose id was not seen before; `seen` remembers them. A list that grows while it is read may bring an item
 * twice, and so may a server with page numbers.
 */
export function withoutRepeats<T>(
  items: readonly T[],
  seen: Set<string>,
  idOf: (item: T) => string | null,
): T[] {
  return items.filter((item) => {
    const id = idOf(item);
    // An item without an id can't be told from another.
    if (id === null) return true;
    return !seen.has(id) && seen.add(id);
  });
}
