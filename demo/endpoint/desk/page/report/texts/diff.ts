/** `Piece` is a part of a text; `isChanged` where the other text has something else in its place. */
export interface Piece {
  text: string;
  isChanged: boolean;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** More cells would hold a phone for seconds: such texts count as changed between their first and last difference. */
const MAX_CELLS = 4_000_000;

/** `differences` cuts two texts into what both have, in the same order, and what only one has. */
export function differences(before: string, after: string): { before: Piece[]; after: Piece[] } {
  const left = before.match(TOKEN) ?? [];
  const right = after.match(TOKEN) ?? [];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  const shorter = Math.min(left.length, right.length) - start;
  while (end < shorter && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  const isLeftCommon = left.map((_, at) => at < start || at >= left.length - end);
  const isRightCommon = right.map((_, at) => at < start || at >= right.length - end);
  for (const [one, other] of commonOf(
    left.slice(start, left.length - end),
    right.slice(start, right.length - end),
  )) {
    isLeftCommon[start + one] = true;
    isRightCommon[start + other] = true;
  }
  return { before: pieces(left, isLeftCommon), after: pieces(right, isRightCommon) };
}

/** `commonOf` finds a longest common subsequence, as pairs of places. */
function commonOf(left: readonly string[], right: readonly string[]): [number, number][] {
  const width = right.length + 1;
  if (left.length * right.length === 0 || left.length * right.length > MAX_CELLS) return [];
  const lengths = new Uint16Array((left.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1)
    for (let column = right.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        left[row] === right[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs: [number, number][] = [];
  let row = 0;
  let column = 0;
  while (row < left.length && column < right.length) {
    if (left[row] === right[column]) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** `pieces` joins neighbours; blanks between two changes belong to the change. */
function pieces(tokens: readonly string[], isCommon: readonly boolean[]): Piece[] {
  const joined: Piece[] = [];
  for (const [at, text] of tokens.entries()) {
    const isBetween = text.trim() === '' && isCommon[at - 1] === false && isCommon[at + 1] === false;
    const isChanged = isCommon[at] === false || isBetween;
    const last = joined.at(-1);
    if (last?.isChanged === isChanged) last.text += text;
    else joined.push({ text, isChanged });
  }
  return joined;
}
