import type { Columns } from './columns.js';

/** `ByHours` orders all rows with a response by their hours: any selection's median is found halfway through it. */
export class ByHours {
  #rows: Uint32Array = new Uint32Array(0);
  #isStale = new Uint8Array(0);
  /** The range of rows whose order may have changed; `to` is not included. */
  #stale = { from: Infinity, to: 0 };

  constructor(private readonly columns: Columns) {}

  /** Marks rows as changed. */
  doubt(rows: readonly number[]): void {
    for (const row of rows) {
      if (row >= this.#isStale.length) this.#makeRoom(row + 1);
      this.#isStale[row] = 1;
      this.#stale = { from: Math.min(this.#stale.from, row), to: Math.max(this.#stale.to, row + 1) };
    }
  }

  #makeRoom(rows: number): void {
    const grown = new Uint8Array(Math.max(rows, 2 * this.#isStale.length));
    grown.set(this.#isStale);
    this.#isStale = grown;
  }

  /**
   * @param counts responses of each office, by its place in the list of words
   * @param isAmong whether a row is counted
   * @returns the median of each office, by that place
   */
  medians(counts: Uint32Array, isAmong: (row: number) => boolean): Map<number, number> {
    this.#putInOrder();
    const { hours, words } = this.columns;
    const { at } = words.disposition_id;
    const seen = new Uint32Array(counts.length);
    const lower = new Float64Array(counts.length);
    const medians = new Map<number, number>();
    let missing = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
    const rows = this.#rows;
    for (let turn = 0; turn < rows.length && missing > 0; turn += 1) {
      const row = rows[turn]!;
      if (!isAmong(row)) continue;
      const office = at[row]!;
      const count = counts[office]!;
      const place = seen[office]!++;
      // The middle two of an even number are met one after the other.
      if (place === (count - 1) >> 1) lower[office] = hours[row]!;
      if (place !== count >> 1) continue;
      medians.set(office, lower[office]! + 0.5 * (hours[row]! - lower[office]!));
      missing -= 1;
    }
    return medians;
  }

  #putInOrder(): void {
    const { from, to } = this.#stale;
    if (from >= to) return;
    const { filedOn, hours } = this.columns;
    const fresh: number[] = [];
    for (let row = from; row < to; row += 1)
      if (this.#isStale[row] === 1 && filedOn[row] !== 0 && !Number.isNaN(hours[row]!)) fresh.push(row);
    fresh.sort((a, b) => hours[a]! - hours[b]!);
    const kept = this.#rows.filter((row) => this.#isStale[row] === 0);
    this.#rows = merged(kept, Uint32Array.from(fresh), hours);
    this.#isStale.fill(0, from, to);
    this.#stale = { from: Infinity, to: 0 };
  }
}

function merged(some: Uint32Array, others: Uint32Array, hours: Float64Array): Uint32Array {
  const all = new Uint32Array(some.length + others.length);
  let [left, right] = [0, 0];
  for (let at = 0; at < all.length; at += 1) {
    const isLeft =
      right === others.length || (left < some.length && hours[some[left]!]! <= hours[others[right]!]!);
    all[at] = isLeft ? some[left++]! : others[right++]!;
  }
  return all;
}
