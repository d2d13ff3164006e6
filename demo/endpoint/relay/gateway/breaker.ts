import {
  BrokenCircuitError,
  circuitBreaker,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  DelegateBackoff,
  handleWhen,
} from 'cockatiel';
import type { RelayConfig } from '../config.js';
import { GatewayError } from './gateway.js';
import { isToTheSender } from '../forwarding/steps.js';

/** Failures in a row after which the breaker opens. */
const FAILURES_MAX = 5;
const FIRST_PAUSE_MS = 30_000;
/** Two clocks never agree to the millisecond. */
const CLOCKS_DIFFER_MS = 1_000;

/** `PausedError`: the breaker is open, so the gateway was not asked. */
export class PausedError extends Error {
  override readonly name = 'PausedError';
}

/** `Breaker` pauses calls to a gateway that is away: its absence costs no tries, and no flood meets its return. */
export interface Breaker {
  /** @throws PausedError while the breaker is open; whatever the call throws */
  run<Result>(call: () => Promise<Result>): Promise<Result>;
  /** Whether calls are paused now. */
  readonly isOpen: boolean;
  /** How much longer calls are paused, in milliseconds. */
  readonly pauseMs: number;
}

export function createBreaker({ retryMs }: Pick<RelayConfig, 'retryMs'>): Breaker {
  /** By a monotonic clock: the library uses the machine's, which may be set back by a year. */
  let askAgainAt = 0;
  const make = (): CircuitBreakerPolicy =>
    circuitBreaker(handleWhen(isOutage), {
      breaker: new ConsecutiveBreaker(FAILURES_MAX),
      halfOpenAfter: new DelegateBackoff(({ attempt }) => {
        const ms = Math.min(retryMs, FIRST_PAUSE_MS * 2 ** Math.min(20, attempt - 1));
        askAgainAt = performance.now() + ms;
        return ms;
      }),
    });
  let policy = make();
  /** The end of the pause that the gateway itself asked for, by the same clock. */
  let askedUntil = 0;
  const brokenMs = (): number => (policy.state === CircuitState.Open ? askAgainAt - performance.now() : 0);
  const pauseMs = (): number => Math.max(brokenMs(), askedUntil - performance.now());
  return {
    async run(call) {
      if (askedUntil > performance.now()) throw new PausedError();
      try {
        return await policy.execute(call);
      } catch (error) {
        const asked = error instanceof GatewayError ? (error.retryAfterMs ?? 0) : 0;
        if (asked > 0) askedUntil = performance.now() + Math.min(retryMs, asked);
        if (!(error instanceof BrokenCircuitError)) throw error;
        // The pause is over by `performance.now()`; by the machine's clock, set back, it has not begun.
        if (policy.state === CircuitState.Open && brokenMs() < -CLOCKS_DIFFER_MS) policy = make();
        throw new PausedError();
      }
    },
    get isOpen() {
      return pauseMs() > 0;
    },
    get pauseMs() {
      return Math.max(0, pauseMs());
    },
  };
}

/** A no to one report says nothing about the next. */
function isOutage(error: unknown): boolean {
  if (!(error instanceof GatewayError)) return false;
  const { kind, status = 0 } = error;
  return kind !== 'refused' || status >= 500 || isToTheSender(status);
}
