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
