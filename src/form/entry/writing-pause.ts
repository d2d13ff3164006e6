/** Source of the time of the last typing, by `performance.now()`. */
interface Typing {
  readonly typedAt: number;
}

/** Runs a task once nothing was typed for a while, however often the form is drawn in between. */
export class WritingPause {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly typing: Typing,
    private readonly ms: number,
    private readonly task: () => void,
  ) {}

  /** Starts the wait after a change: from the last key, or from now if nothing was typed. */
  begin(): void {
    this.stop();
    this.wait(this.ms);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** @param otherwise milliseconds to wait if nothing was typed just now; 0: run the task */
  private wait(otherwise: number): void {
    const ms = Math.max(this.typing.typedAt + this.ms - performance.now(), 0) || otherwise;
    if (ms) this.timer = setTimeout(() => this.wait(0), ms);
    else this.task();
  }
}
