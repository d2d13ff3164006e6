import { Counter, Histogram, Registry } from 'prom-client';
import { SHED_KINDS } from '../http/error-answers.js';

/** `Side` is who a call is for: `public` the contract's clients, `desk` the officers. */
export type Side = (typeof SIDES)[number];
const SIDES = ['public', 'desk'] as const;

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

  readonly #shed = new Counter({
    name: 'aduan_requests_shed_total',
    help: 'Requests that got 503 and when to come again, by why',
    labelNames: ['side', 'kind'],
    registers: [this.registry],
  });

  /** Every kind is told from the start: a rate begins at a number that was there. */
  constructor() {
    for (const side of SIDES) for (const kind of SHED_KINDS) this.#shed.inc({ side, kind }, 0);
  }

  shed(side: Side, kind: string): void {
    this.#shed.inc({ side, kind });
  }

  count({ side, method, route, status }: AnsweredRequest, seconds: number): void {
    this.#answered.inc({ side, method, route, status });
    this.#seconds.observe({ side, route }, seconds);
  }
}
