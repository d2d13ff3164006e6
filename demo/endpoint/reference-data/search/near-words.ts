/** A slip in a shorter word makes another word. */
const LETTERS_MIN = 4;
/** With two slips, words of so many letters are still recognised. */
const TWO_SLIPS_FROM = 8;
/** Consonants of a word that was written without its vowels. */
const CONSONANTS_MIN = 3;
const NEAR_MAX = 2;
/** Candidates that are so many times rarer than the commonest are left out. */
const RARER_MAX = 2;

/**
 * `nearWords` are words that an unknown one may mean, nearest first, then commonest.
 * @param known how often each word is written
 */
export function nearWords(word: string, known: ReadonlyMap<string, number>): string[] {
  if (word.length < LETTERS_MIN || /\d/.test(word)) return [];
  const slips = word.length < TWO_SLIPS_FROM ? 1 : 2;
  const bare = consonants(word);
  const found: { near: string; distance: number; times: number }[] = [];
  for (const [near, times] of known) {
    if (near === word || near.length < LETTERS_MIN) continue;
    const distance = isShortened(word, bare, near) ? 1 : slipsBetween(word, near, slips);
    if (distance <= slips) found.push({ near, distance, times });
  }
  found.sort((a, b) => a.distance - b.distance || b.times - a.times || (a.near < b.near ? -1 : 1));
  const first = found[0];
  return found
    .filter(({ distance, times }) => distance === first!.distance && times * RARER_MAX >= first!.times)
    .slice(0, NEAR_MAX)
    .map(({ near }) => near);
}

const consonants = (word: string): string => word.replace(/[aiueo]/g, '');

/** `isShortened`: `jmbtn` is `jembatan` – the same consonants, and no other vowel. */
function isShortened(word: string, bare: string, near: string): boolean {
  if (bare.length < CONSONANTS_MIN || word.length >= near.length || word[0] !== near[0]) return false;
  if (consonants(near) !== bare) return false;
  let at = 0;
  for (const letter of near) if (letter === word[at]) at += 1;
  return at === word.length;
}

/**
 * `slipsBetween` counts wrong, missing, extra or swapped neighbouring letters (optimal string alignment); `most + 1`
 * for more. A short word's first letter is seldom the wrong one, and without it the word is another.
 */
function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  if (one.length <= LETTERS_MIN + 1 && one[0] !== other[0]) return most + 1;
  return slipsFrom(one, 0, other, 0, most);
}

/**
 * `slipsFrom` compares what follows a place in each word. Different words differ soon, so most comparisons are short.
 */
function slipsFrom(one: string, at: number, other: string, place: number, most: number): number {
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(place)) {
    at += 1;
    place += 1;
  }
  const left = one.length - at;
  const right = other.length - place;
  if (Math.abs(left - right) > most) return most + 1;
  if (left === 0 || right === 0) return left + right;
  if (most === 0) return 1;
  const rest = most - 1;
  let least = slipsFrom(one, at + 1, other, place + 1, rest);
  if (left - 1 - right <= rest) least = Math.min(least, slipsFrom(one, at, other, place + 1, rest));
  if (right - 1 - left <= rest) least = Math.min(least, slipsFrom(one, at + 1, other, place, rest));
  if (one[at] === other[place + 1] && one[at + 1] === other[place])
    least = Math.min(least, slipsFrom(one, at + 2, other, place + 2, rest));
  return least + 1;
}
