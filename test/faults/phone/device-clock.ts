/** A phone's clock. All its tabs go by it, one after another and side by side. */
export interface DeviceClock {
  /** What it is off by. */
  offsetMs: number;
  /** What has gone by on the phone without anybody waiting for it. */
  passedMs: number;
}

/**
 * Runs inside the page before its scripts: a device clock that is off by years, that jumps, and that can be let run on
 * past the widgets' patience without anybody waiting for it.
 */
export function installDeviceClock(clock: DeviceClock): void {
  const RealDate = Date;
  const realSet = setTimeout;
  const realClear = clearTimeout;
  const pending = new Map<number, { due: number; run: () => void }>();
  let { offsetMs, passedMs } = clock;
  const now = () => RealDate.now() + offsetMs + passedMs;
  class DeviceDate extends RealDate {
    constructor(...parts: unknown[]) {
      if (parts.length === 0) super(now());
      else super(...(parts as [number]));
    }
    static override now = now;
  }
  const set = (run: unknown, wait = 0, ...args: unknown[]): number => {
    if (typeof run !== 'function') return 0;
    const id = realSet(() => {
      pending.delete(id);
      (run as (...args: unknown[]) => void)(...args);
    }, wait) as unknown as number;
    pending.set(id, {
      due: performance.now() + passedMs + wait,
      run: () => (run as (...args: unknown[]) => void)(...args),
    });
    return id;
  };
  Object.assign(globalThis, {
    Date: DeviceDate,
    setTimeout: set,
    clearTimeout: (id: number) => {
      pending.delete(id);
      realClear(id);
    },
    /** The hand of the clock is moved; no timer notices. */
    jumpClock: (to: number) => void (offsetMs = to),
    /** Time goes by: every timer that is due by then runs, in order. */
    passTime(to: number) {
      passedMs = Math.max(passedMs, to);
      const due = [...pending].filter(([, timer]) => timer.due <= performance.now() + passedMs);
      for (const [id, timer] of due.sort(([, a], [, b]) => a.due - b.due)) {
        if (!pending.delete(id)) continue;
        realClear(id);
        timer.run();
      }
    },
  });
}
