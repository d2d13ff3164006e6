/** How long what was typed may wait until it is drawn, in milliseconds: nobody sees it, and a slow phone has the time to show the letters. */
const PACE_MS = 250;

/**
 * When the form is drawn while somebody writes: for the first key at once, for those that follow it in the same control a few times a second.
 * A counter, a notice or a suggestion is as good a moment later, and drawing the whole form for each letter makes the letters late.
 */
export class TypingPace {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private control: EventTarget | null = null;
  private isBehind = false;

  constructor(private readonly draw: () => void) {}

  /** Something was entered. */
  entered({ type, target }: Event): void {
    if (type !== 'input' || target !== this.control || this.timer === undefined) {
      this.control = target;
      this.drawNow();
    } else this.isBehind = true;
  }

  /** Draws what waits to be drawn. */
  catchUp(): void {
    if (this.isBehind) this.drawNow();
  }

  private drawNow(): void {
    this.isBehind = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.catchUp();
    }, PACE_MS);
    this.draw();
  }
}
