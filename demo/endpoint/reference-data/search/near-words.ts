/** A slip in a shorter word makes it another word. */
const LETTERS_MIN = 4;
/** From so many letters on, two slips still leave the word to be seen. */
const TWO_SLIPS_FROM = 8;
/** Such a word is one whose vowels were left out. */
const CONSONANTS_MIN = 3;
const NEAR_MAX = 2;
/** One that is rarer than the commonest by more is a stranger. */
const RARER_MAX = 2;

/**
 * Words that may have been meant by one that nobody wrote, the nearest and among them the commonest first.
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

/** `jmbtn` is `jembatan`: the same consonants, and no vowel that isn't there. */
function isShortened(word: string, bare: string, near: string): boolean {
  if (bare.length < CONSONANTS_MIN || word.length >= near.length || word[0] !== near[0]) return false;
  if (consonants(near) !== bare) return false;
  let at = 0;
  for (const letter of near) if (letter === word[at]) at += 1;
  return at === word.length;
}

/**
 * Letters that are wrong, missing, too many or have changed places with the next one (optimal string alignment); `most + 1` where there are
 * more. The first letter of a short word is seldom the wrong one, and without it the word is another.
 */
function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  if (one.length <= LETTERS_MIN + 1 && one[0] !== other[0]) return most + 1;
  return slipsFrom(one, 0, other, 0, most);
}

/** The same of what follows a letter of each. Strangers differ soon, so that most are done with after some letters. */
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
