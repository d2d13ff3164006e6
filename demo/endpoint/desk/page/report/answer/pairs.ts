/** `Pair` is a photo of the report, and the attached one (by its place) that shows the same afterwards. */
export interface Pair {
  before: string;
  after: number;
}

/** `Pairing` are the pairs made so far, and the photo of a pair that is half made. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly picked: { before: string } | { after: number } | null;
}

export const UNPAIRED: Pairing = { pairs: [], picked: null };

/** `pick` taps a photo: the second of two makes a pair; a photo that is in one leaves it. */
export function pick({ pairs, picked }: Pairing, tapped: { before: string } | { after: number }): Pairing {
  const isOf = (pair: Pair): boolean =>
    'before' in tapped ? pair.before === tapped.before : pair.after === tapped.after;
  if (pairs.some(isOf)) return { pairs: pairs.filter((pair) => !isOf(pair)), picked: null };
  const both = { ...picked, ...tapped };
  if ('before' in both && 'after' in both)
    return { pairs: [...pairs, { before: both.before, after: both.after }], picked: null };
  const isSame = picked !== null && JSON.stringify(picked) === JSON.stringify(tapped);
  return { pairs, picked: isSame ? null : tapped };
}

/** `withoutFile` follows an attached photo that is taken away: later ones move up. */
export const withoutFile = ({ pairs }: Pairing, place: number): Pairing => ({
  pairs: pairs
    .filter(({ after }) => after !== place)
    .map(({ before, after }) => ({ before, after: after > place ? after - 1 : after })),
  picked: null,
});
