import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  DelegateBackoff,
  handleWhen,
} from 'cockatiel';
import type { RelayConfig } from './config.js';
import { GatewayError } from './gateway.js';

/** Failures in a row after which nobody asks any more for a while. */
const FAILURES_MAX = 5;
const FIRST_PAUSE_MS = 30_000;

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
  /** By this process's own clock, in milliseconds, when the next question may be asked; 0 while it is closed. */
  readonly opensAgainAt: number;
}

export function createBreaker({ retryMs }: Pick<RelayConfig, 'retryMs'>): Breaker {
  let opensAgainAt = 0;
  const pause = (attempt: number): number =>
    Math.min(retryMs, FIRST_PAUSE_MS * 2 ** Math.min(20, attempt - 1));
  const policy = circuitBreaker(handleWhen(isOutage), {
    breaker: new ConsecutiveBreaker(FAILURES_MAX),
    halfOpenAfter: new DelegateBackoff(({ attempt }) => {
      const ms = pause(attempt);
      opensAgainAt = Date.now() + ms;
      return ms;
    }),
  });
  return {
    async run(call) {
      try {
        return await policy.execute(call);
      } catch (error) {
        throw error instanceof BrokenCircuitError ? new PausedError() : error;
      }
    },
    get isOpen() {
      return policy.state === CircuitState.Open && Date.now() < opensAgainAt;
    },
    get opensAgainAt() {
      return policy.state === CircuitState.Closed ? 0 : opensAgainAt;
    },
  };
}

/** A no to one report says nothing about the next. */
function isOutage(error: unknown): boolean {
  if (!(error instanceof GatewayError)) return false;
  const { kind, status = 0 } = error;
  return kind !== 'refused' || status >= 500 || [401, 403, 408, 429].includes(status);
}
