const HOUR_MS = 3_600_000;

/** Names counted at most; the oldest are forgotten first. */
const NAMES_MAX = 10_000;

/**
 * How often something may happen within an hour, under one name. Counted in this process alone: several of them, or a start anew, give more,
 * and nothing rests on the exact number.
 */
export class HourBudget {
  readonly #max: number;
  readonly #now: () => Date;
  readonly #counts = new Map<string, { since: number; count: number }>();

  constructor(max: number, now: () => Date) {
    this.#max = max;
    this.#now = now;
  }

  /** @returns false where it has happened often enough */
  take(name: string): boolean {
    const now = this.#now().getTime();
    const known = this.#counts.get(name);
    const entry = known !== undefined && now - known.since < HOUR_MS ? known : { since: now, count: 0 };
    entry.count += 1;
    this.#counts.delete(name);
    this.#counts.set(name, entry);
    if (this.#counts.size > NAMES_MAX) this.#counts.delete(this.#counts.keys().next().value!);
    return entry.count <= this.#max;
  }
}
