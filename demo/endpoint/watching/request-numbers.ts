import { Counter, Histogram, Registry } from 'prom-client';

/** `Side` is who a call is for: `public` the contract's clients, `desk` the officers. */
export type Side = 'public' | 'desk';

export interface AnsweredRequest {
  side: Side;
  method: string;
  /** Pattern of the path. */
  route: string;
  status: number;
}

/** Seconds. A phone's user gives up after about ten. */
const BUCKETS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** `RequestNumbers` counts what this process has answered since its start. */
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
