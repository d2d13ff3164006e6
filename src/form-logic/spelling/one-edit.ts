/**
 * True when two words differ by one typing error: a letter left out, added, swapped with its neighbour or, in words
 * long enough for that to be unlikely otherwise, replaced. Linear in the words' length.
 */
export function isOneEdit(a: string, b: string, leastForReplacing = 6): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  if (long.length > short.length) return short.slice(i) === long.slice(i + 1);
  if (short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2))
    return true;
  return short.length >= leastForReplacing && short.slice(i + 1) === long.slice(i + 1);
}
