import { Counter, Histogram, Registry } from 'prom-client';

/** Whom a call is for: `public` is the contract's, `desk` the officers'. */
export type Side = 'public' | 'desk';

export interface AnsweredRequest {
  side: Side;
  method: string;
  /** The pattern of its path. */
  route: string;
  status: number;
}

/** In seconds. A phone's own patience ends after some ten. */
const BUCKETS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What this process has answered since its start. */
export class RequestNumbers {
  readonly registry = new Registry();

  readonly #answered = new Counter({
    name: 'aduan_requests_total',
    help: 'Answered requests, by the pattern of their path',
    labelNames: ['side', 'method', 'route', 'status'],
    registers: [this.registry],
  });
  readonly #seconds = new Histogram({
    name: 'aduan_request_seconds',
    help: 'How long an answer took to begin',
    labelNames: ['side', 'route'],
    buckets: BUCKETS,
    registers: [this.registry],
  });

  count({ side, method, route, status }: AnsweredRequest, seconds: number): void {
    this.#answered.inc({ side, method, route, status });
    this.#seconds.observe({ side, route }, seconds);
  }
}
