/** `MachineClock` tells the database's time, as far as this machine's clock is known to be apart from it. */
export class MachineClock {
  /** Milliseconds by which this machine is ahead, set by `ClockApart`; negative behind, 0 while they agree. */
  aheadMs = 0;

  /** @param read milliseconds by this machine's clock; tests set it wrong */
  constructor(readonly read: () => number = Date.now) {}

  readonly now = (): Date => new Date(this.read() - this.aheadMs);
}
