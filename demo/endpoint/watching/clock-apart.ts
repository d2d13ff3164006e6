import { sql } from 'kysely';
import type { EndpointConfig } from '../config.js';
import { inQueryClass } from '../database/query-class.js';
import type { Database } from '../database/connect.js';
import type { MachineClock } from '../guard/machine-clock.js';

/** Seconds. A clock that is nearer is left alone: it would go back and forth by how long answers take. */
const APART_SECONDS = 60;
const LOOK_EVERY_MS = 60_000;

/**
 * `ClockApart` compares this machine's clock with the database's, which is everybody's: a zone that was set wrong puts
 * one process hours ahead of the others. Where they are apart, the endpoint goes by the database's: it hands nothing
 * out for longer, and throws nothing away earlier, than the others.
 */
export class ClockApart {
  /** Seconds by which this machine is ahead of the database; negative behind it, 0 before the first look. */
  seconds = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly log: EndpointConfig['log'],
    private readonly machine: MachineClock,
  ) {}

  get isApart(): boolean {
    return Math.abs(this.seconds) > APART_SECONDS;
  }

  /** Looks each minute. */
  start(): void {
    this.#timer = setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  /** Without an answer of the database the last comparison stays. */
  async look(): Promise<void> {
    const wasApart = this.isApart;
    const before = this.machine.read();
    const there = await inQueryClass({ name: 'health' }, () => timeOf(this.database)).catch(() => null);
    if (there === null) return;
    this.seconds = ((before + this.machine.read()) / 2 - there) / 1_000;
    this.machine.aheadMs = this.isApart ? Math.round(this.seconds * 1_000) : 0;
    if (this.isApart && !wasApart)
      this.log(
        'the clock is apart from the database’s, which is gone by: look at time and zone of both machines',
        {
          code: 'clock-apart',
          seconds: Math.round(this.seconds),
        },
      );
  }
}

async function timeOf(database: Database): Promise<number> {
  const { rows } = await sql<{ ms: string | number }>`
    select extract(epoch from clock_timestamp()) * 1000 as ms`.execute(database);
  return Number(rows[0]!.ms);
}
