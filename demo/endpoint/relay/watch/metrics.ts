import { Counter, Gauge, Registry } from 'prom-client';
import type { RelayDeps } from '../deps.js';
import type { Relay } from '../relay.js';
import { relayNumbers } from './numbers.js';

/** `RelayMetrics` are read anew by each `read`. */
export interface RelayMetrics {
  read(): Promise<Registry>;
}

/** `relayMetrics` gives numbers of the relay: no report, no address, no secret. */
export function relayMetrics(
  { database, config }: Pick<RelayDeps, 'database' | 'config'>,
  relay: Pick<Relay, 'breaker' | 'outcomes'>,
): RelayMetrics {
  const registry = new Registry();
  const registers = [registry];
  const gauge = (name: string, help: string, labelNames: string[] = []): Gauge =>
    new Gauge({ name, help, labelNames, registers });
  const reports = gauge('aduan_relay_reports', 'Reports on their way to the gateway, by state', ['state']);
  const replies = gauge('aduan_relay_replies', 'Replies that are not there yet, by state', ['state']);
  const polls = gauge('aduan_relay_polls_failing', 'Reports at the gateway whose last reading failed');
  const oldest = gauge('aduan_relay_oldest_seconds', 'How long the report has waited that waits longest');
  const breaker = gauge('aduan_relay_breaker_open', '1 while the gateway is being left alone');
  const calls = new Counter({
    name: 'aduan_relay_calls_total',
    help: 'Calls to the gateway since the start, by outcome',
    labelNames: ['outcome'],
    registers,
  });
  return {
    async read() {
      const numbers = await relayNumbers(database);
      for (const state of ['waiting', 'sent', 'parked'] as const) reports.set({ state }, numbers[state]);
      replies.set({ state: 'waiting' }, numbers.waitingReplies);
      replies.set({ state: 'parked' }, numbers.parkedReplies);
      polls.set(numbers.failingPolls);
      const { oldestAt } = numbers;
      oldest.set(oldestAt === null ? 0 : (config.now().getTime() - oldestAt.getTime()) / 1_000);
      breaker.set(relay.breaker.isOpen ? 1 : 0);
      calls.reset();
      for (const [outcome, count] of relay.outcomes) calls.inc({ outcome }, count);
      return registry;
    },
  };
}
