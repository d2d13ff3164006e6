/** Milliseconds without typing until the form is drawn: a slow phone has that time to show the letters. */
const PAUSE_MS = 400;
/** Milliseconds after which continuous typing is drawn anyway: for the counter, and to save the draft. */
const LONGEST_MS = 1000;

/**
 * Decides when the form is drawn while somebody types: at a pause, and now and then without one. A key stroke only
 * notes the time: a counter or a suggestion may come a moment later, but drawing the form for each letter would delay
 * the letters.
 */
export class TypingPace {
  /** Time of the last typing, by `performance.now()`. */
  typedAt = -Infinity;
  /** Time of the first typing that isn't drawn yet; null when all is drawn. */
  private waitsSince: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly draw: () => void) {}

  /** Called for each key stroke. */
  typed(): void {
    this.typedAt = performance.now();
    this.waitsSince ??= this.typedAt;
    this.timer ??= setTimeout(this.look, PAUSE_MS);
  }

  /** Draws at once if anything isn't drawn yet. */
  catchUp(): void {
    if (this.waitsSince !== null) this.draw();
  }

  /** Called when the form is drawn, for this or another reason. */
  drawn(): void {
    this.waitsSince = null;
  }

  /** `look` is one timer for many keys: after it fires it waits for those that came since. */
  private readonly look = (): void => {
    this.timer = undefined;
    if (this.waitsSince === null) return;
    const due = Math.min(this.typedAt + PAUSE_MS, this.waitsSince + LONGEST_MS);
    const rest = due - performance.now();
    if (rest > 0) this.timer = setTimeout(this.look, rest);
    else this.catchUp();
  };
}
