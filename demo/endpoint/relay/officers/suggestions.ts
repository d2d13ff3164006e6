/** Words that stand in most names of offices. */
const COMMON = new Set([
  'dan',
  'kab',
  'kabupaten',
  'kota',
  'provinsi',
  'pemerintah',
  'republik',
  'indonesia',
]);
/** Names less alike than this are not suggested. */
const LIKENESS_MIN = 0.6;

/**
 * `suggestionFor` gives the one of `theirs` whose name is most like ours: nearly all words of ours must stand in it;
 * its further words count less, because the gateway's names say where an office is.
 * @param area words that our names leave out, such as the agency's own name
 * @returns null where none is like it
 */
export function suggestionFor<Named extends { name: string }>(
  ours: string,
  area: string,
  theirs: readonly Named[],
): Named | null {
  const [wanted, near] = [wordsOf(ours), wordsOf(area)];
  let best: { likeness: number; one: Named } | null = null;
  for (const one of theirs) {
    const likeness = likenessOf(wanted, near, wordsOf(one.name));
    if (likeness >= LIKENESS_MIN && (best === null || likeness > best.likeness)) best = { likeness, one };
  }
  return best?.one ?? null;
}

function likenessOf(wanted: Set<string>, near: Set<string>, found: Set<string>): number {
  if (wanted.size === 0) return 0;
  const shared = [...wanted].filter((word) => found.has(word)).length / wanted.size;
  const surplus = [...found].filter((word) => !wanted.has(word));
  const strange = surplus.filter((word) => !near.has(word)).length / Math.max(1, found.size);
  const local = surplus.length - strange * found.size;
  return shared - strange / 2 + Math.min(0.05, local * 0.01);
}

function wordsOf(name: string): Set<string> {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)));
}
