/** `JobTimes` is when each job of upkeep last succeeded in this process, by the process's clock. */
export class JobTimes {
  readonly #times = new Map<string, number>();

  note(name: string): void {
    this.#times.set(name, Date.now());
  }

  /** Names with seconds since 1970. */
  *all(): Iterable<readonly [name: string, seconds: number]> {
    for (const [name, at] of this.#times) yield [name, at / 1_000];
  }
}
