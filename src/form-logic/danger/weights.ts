import type { DangerWeights } from '../../contract/public/danger.js';
import type { SpokenWord } from './clauses.js';

/** Letters of the parts of words that are weighed beside the words themselves: what slips and affixes leave whole. */
const PART = 4;

/** FNV-1a of a text, in the range of the buckets. */
function bucketOf(text: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % buckets;
}

/**
 * Buckets of what is weighed in a text: its words, their parts, and pairs that stand near each other.
 *
 * @param hasPairs false without those
 */
export function featuresOf(spoken: readonly SpokenWord[], buckets: number, hasPairs = true): Set<number> {
  const features = new Set<number>();
  const add = (text: string): void => void features.add(bucketOf(text, buckets));
  spoken.forEach(({ word, sentence }, index) => {
    add(word);
    const whole = `^${word}$`;
    for (let at = 0; at + PART <= whole.length; at++) add(`+${whole.slice(at, at + PART)}`);
    for (const next of hasPairs ? [spoken[index + 1], spoken[index + 2]] : [])
      if (next?.sentence === sentence) add(`${word} ${next.word}`);
  });
  return features;
}

/** The character of a weight of 0: lighter ones stand before it, heavier ones behind. */
export const NO_WEIGHT = 'h';
/** Characters of the kinds of danger, in the order of `ids`; any other is of no kind. */
export const FIRST_KIND = 'a';

const valueOf = (characters: string, at: number): number =>
  characters.charCodeAt(at) - NO_WEIGHT.charCodeAt(0);

/** How much a text tells of danger: the sum of its weights, by the root of how many features it has. */
export function weighText(
  { weights, told }: DangerWeights,
  spoken: readonly SpokenWord[],
  isPhraseHeard: boolean,
): number {
  const features = featuresOf(spoken, weights.length);
  if (features.size === 0) return 0;
  let sum = isPhraseHeard ? told : 0;
  for (const feature of features) sum += valueOf(weights, feature);
  return sum / Math.sqrt(features.size);
}

/** The kind that most of a text's features are of; null where they are of none. */
export function kindOf({ kinds, ids }: DangerWeights, spoken: readonly SpokenWord[]): string | null {
  const votes = ids.map(() => 0);
  for (const feature of featuresOf(spoken, kinds.length, false)) {
    const vote = kinds.charCodeAt(feature) - FIRST_KIND.charCodeAt(0);
    const kind = Math.floor(vote / 3);
    if (kind in votes) votes[kind]! += (vote % 3) + 1;
  }
  const most = Math.max(...votes);
  return most > 0 ? ids[votes.indexOf(most)]! : null;
}
