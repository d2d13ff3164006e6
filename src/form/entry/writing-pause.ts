/** What tells when something was typed last, by the clock of the page. */
interface Typing {
  readonly typedAt: number;
}

/** Waits until nothing was typed for a while, however often the form is drawn in between, and then does something. */
export class WritingPause {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly typing: Typing,
    private readonly ms: number,
    private readonly task: () => void,
  ) {}

  /** Something has changed: it waits from the last key on, or from now where nothing was typed. */
  begin(): void {
    this.stop();
    this.wait(this.ms);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** @param otherwise milliseconds, where nothing was typed just now; 0: then it is time */
  private wait(otherwise: number): void {
    const ms = Math.max(this.typing.typedAt + this.ms - performance.now(), 0) || otherwise;
    if (ms) this.timer = setTimeout(() => this.wait(0), ms);
    else this.task();
  }
}
