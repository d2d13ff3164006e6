/**
 * True when the page has replaced parts of JavaScript itself, as libraries of before 2015 did. With Prototype.js 1.7
 * `Array.from(new Set([1, 2]))` is empty; MooTools 1.4 has a `bind` and an `Array.from` of its own, and its `Event`
 * throws; older ones add to `Object.prototype`, or give arrays a `toJSON`. Neither the widgets nor Lit can run on that.
 */
export function isPoisoned(): boolean {
  try {
    for (const _added in {}) return true;
    return (
      Array.from(new Set([1, 2])).length !== 2 ||
      JSON.stringify([1]) !== '[1]' ||
      ((_first: number, second: number) => second).bind(null, 1)(2) !== 2 ||
      new Event('x').type !== 'x'
    );
  } catch {
    return true;
  }
}
