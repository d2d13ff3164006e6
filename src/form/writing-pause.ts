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
    const { rest } = this;
    this.wait(rest > 0 ? rest : this.ms);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private wait(ms: number): void {
    this.timer = setTimeout(() => {
      const { rest } = this;
      if (rest > 0) this.wait(rest);
      else this.task();
    }, ms);
  }

  private get rest(): number {
    return this.typing.typedAt + this.ms - performance.now();
  }
}
