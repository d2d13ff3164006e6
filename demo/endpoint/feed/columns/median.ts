/** The middle of some numbers, or of the middle two. Changes their order. */
export function medianOf(numbers: Float64Array): number {
  const middle = (numbers.length - 1) >> 1;
  const low = nth(numbers, middle);
  if (numbers.length % 2 === 1) return low;
  let high = Infinity;
  for (const number of numbers.subarray(middle + 1)) high = Math.min(high, number);
  return low + 0.5 * (high - low);
}

/** The n-th smallest, from 0; afterwards what lies before it is no larger, and what lies behind it no smaller (Hoare's selection). */
function nth(numbers: Float64Array, n: number): number {
  let [from, to] = [0, numbers.length - 1];
  while (from < to) {
    const pivot = numbers[(from + to) >> 1]!;
    let [left, right] = [from, to];
    while (left <= right) {
      while (numbers[left]! < pivot) left += 1;
      while (numbers[right]! > pivot) right -= 1;
      if (left > right) break;
      [numbers[left], numbers[right]] = [numbers[right]!, numbers[left]!];
      left += 1;
      right -= 1;
    }
    if (n <= right) to = right;
    else if (n >= left) from = left;
    else return numbers[n]!;
  }
  return numbers[n]!;
}
