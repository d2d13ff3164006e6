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

/** Failures in a row after which nobody asks any more for a while. */
const FAILURES_MAX = 5;
const FIRST_PAUSE_MS = 30_000;
/** Two clocks never agree to the millisecond. */
const CLOCKS_DIFFER_MS = 1_000;

/** Nothing was asked: the gateway is being left alone. */
export class PausedError extends Error {
  override readonly name = 'PausedError';
}

/** Leaves a gateway alone that is away, so that its absence costs no tries and it comes back to no flood. */
export interface Breaker {
  /** @throws PausedError where nothing was asked; whatever the call throws */
  run<Result>(call: () => Promise<Result>): Promise<Result>;
  /** Whether nothing may be asked now. */
  readonly isOpen: boolean;
  /** For how long nothing may be asked any more, in milliseconds. */
  readonly pauseMs: number;
}

export function createBreaker({ retryMs }: Pick<RelayConfig, 'retryMs'>): Breaker {
  /** By a clock that only runs forward: the library goes by the machine's, which somebody may set back by a year. */
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
  /** What the gateway itself asks for, by the same clock. */
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
        // Its pause is over, and by the machine's clock it has not begun.
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
