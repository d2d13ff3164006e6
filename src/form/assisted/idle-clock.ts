/** Milliseconds without a touch until a reporter's entries are wiped, and how long before that a warning is shown. */
export const IDLE_MS = 3 * 60_000;
export const WARNING_MS = 30_000;

export interface IdleTasks {
  /** Called with true when a wipe is near, with false when it isn't any more. */
  warn: (isNear: boolean) => void;
  wipe: () => void;
}

export interface Timing {
  now: () => number;
  /** Like `setTimeout`, but returns a function that cancels the task. */
  later: (task: () => void, ms: number) => () => void;
}

const browserTiming: Timing = {
  now: () => Date.now(),
  later(task, ms) {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
};

/** Counts the time since the last touch. Timers stop while a phone sleeps, so `check` is called when it wakes. */
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

  /** Restarts the count. If the time was already over, the previous person's entries are wiped first. */
  readonly touch = (): void => {
    if (this.check()) return;
    this.touchedAt = this.timing.now();
    this.setNear(false);
    this.check();
  };

  /** @returns true when it wiped */
  readonly check = (): boolean => {
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
    this.cancel = this.timing.later(this.check, rest);
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
