import type { DangerWeights } from '../../contract/public/danger.js';
import type { SpokenWord } from './clauses.js';
import { featuresOf } from './features.js';

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
