/** How long nothing must be entered until what was typed is drawn, in milliseconds: a slow phone has that time to show the letters. */
const PAUSE_MS = 400;
/** How long what is typed without a pause may wait: the counter goes on, and the draft is kept. */
const LONGEST_MS = 1000;

/**
 * When the form is drawn while somebody writes: when the typing pauses, and now and then while it doesn't. A key costs no more than a note of the
 * time: a counter, a notice or a suggestion is as good a moment later, and drawing the whole form for each letter makes the letters late.
 */
export class TypingPace {
  /** When something was typed last, by the clock of the page. */
  typedAt = -Infinity;
  /** When what waits to be drawn began to wait. */
  private waitsSince: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly draw: () => void) {}

  /** Something was typed. */
  typed(): void {
    this.typedAt = performance.now();
    this.waitsSince ??= this.typedAt;
    this.timer ??= setTimeout(this.look, PAUSE_MS);
  }

  /** Draws what waits to be drawn. */
  catchUp(): void {
    if (this.waitsSince !== null) this.draw();
  }

  /** The form is being drawn, for this or for another reason. */
  drawn(): void {
    this.waitsSince = null;
  }

  /** One timer for many keys: what came after it was set is what it waits for next. */
  private readonly look = (): void => {
    this.timer = undefined;
    if (this.waitsSince === null) return;
    const due = Math.min(this.typedAt + PAUSE_MS, this.waitsSince + LONGEST_MS);
    const rest = due - performance.now();
    if (rest > 0) this.timer = setTimeout(this.look, rest);
    else this.catchUp();
  };
}
