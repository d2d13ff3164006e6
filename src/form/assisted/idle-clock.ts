/** Milliseconds without a touch until whatever a reporter left is wiped, and how long before that it is said. */
export const IDLE_MS = 3 * 60_000;
export const WARNING_MS = 30_000;

export interface IdleTasks {
  /** It is about to be wiped; or no longer. */
  warn: (isNear: boolean) => void;
  wipe: () => void;
}

export interface Timing {
  now: () => number;
  /** Like `setTimeout`, and returns the way to take it back. */
  later: (task: () => void, ms: number) => () => void;
}

const browserTiming: Timing = {
  now: () => Date.now(),
  later(task, ms) {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
};

/** Counts the time in which nobody touches the form. A phone that slept is looked at by `look`: timers slept with it. */
export class IdleClock {
  private touchedAt: number;
  private isNear = false;
  private cancel = (): void => {};

  constructor(
    private readonly tasks: IdleTasks,
    private readonly timing: Timing = browserTiming,
  ) {
    this.touchedAt = timing.now();
  }

  /** Somebody is there. After the time is over it is too late: what the last one left goes first. */
  readonly touch = (): void => {
    if (this.look()) return;
    this.touchedAt = this.timing.now();
    this.setNear(false);
    this.look();
  };

  /** @returns true when it wiped */
  readonly look = (): boolean => {
    this.cancel();
    const idle = this.timing.now() - this.touchedAt;
    // A clock set back counts as a touch: it must not give more time than there is.
    if (idle < 0) this.touchedAt = this.timing.now();
    const isOver = idle >= IDLE_MS;
    if (isOver) {
      this.touchedAt = this.timing.now();
      this.setNear(false);
      this.tasks.wipe();
      return true;
    }
    this.setNear(idle >= IDLE_MS - WARNING_MS);
    const rest = (this.isNear ? IDLE_MS : IDLE_MS - WARNING_MS) - Math.max(0, idle);
    this.cancel = this.timing.later(this.look, rest);
    return false;
  };

  stop(): void {
    this.cancel();
  }

  private setNear(isNear: boolean): void {
    if (isNear === this.isNear) return;
    this.isNear = isNear;
    this.tasks.warn(isNear);
  }
}
