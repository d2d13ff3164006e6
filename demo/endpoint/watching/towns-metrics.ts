import { AggregatorRegistry, Gauge, Registry } from 'prom-client';
import { createProcessRegistry, type EndpointMetrics, type Metrics } from './metrics.js';

/** `TownNumbers` are a town's metrics at one moment, as prom-client's cluster exchanges them. */
export type TownNumbers = readonly object[];

/** `readTownNumbers` marks each number with the town's name. */
export async function readTownNumbers(town: string, metrics: EndpointMetrics): Promise<TownNumbers> {
  const registries = await metrics.read();
  const all = (await Promise.all(registries.map((registry) => registry.getMetricsAsJSON()))).flat();
  return all.map((metric) => ({
    ...metric,
    values: metric.values.map((value) => ({ ...value, labels: { ...value.labels, town } })),
  }));
}

/** `WatchedTown` is what metrics tell of a town. */
export interface WatchedTown {
  name: string;
  isAwake: boolean;
  /** False once it could not be opened, until it can. */
  isWell: boolean;
  /** Of a town that sleeps, those of when it fell asleep; none where it never was awake. */
  numbers(): Promise<TownNumbers>;
}

/**
 * `createTownsMetrics` describes a program and all of its towns, each by the label `town`.
 * @param connections open connections to the towns' databases
 */
export function createTownsMetrics(towns: readonly WatchedTown[], connections: () => number): Metrics {
  const own = createProcessRegistry();
  const gauge = (name: string, help: string, labelNames: string[] = []): Gauge =>
    new Gauge({ name, help, labelNames, registers: [own] });
  const up = gauge('aduan_town_up', '1 while the town can be opened', ['town']);
  const awake = gauge('aduan_town_awake', '1 while the town is in service, 0 while it sleeps', ['town']);
  const open = gauge(
    'aduan_pooled_connections',
    'Connections of all towns, beside those by which they listen',
  );
  return {
    contentType: Registry.PROMETHEUS_CONTENT_TYPE,
    async text() {
      for (const { name, isAwake, isWell } of towns) {
        up.set({ town: name }, isWell ? 1 : 0);
        awake.set({ town: name }, isAwake ? 1 : 0);
      }
      open.set(connections());
      const numbers = await Promise.all(towns.map((town) => town.numbers().catch(() => [])));
      const all = AggregatorRegistry.aggregate([...numbers]);
      return (await Promise.all([own.metrics(), all.metrics()])).join('\n');
    },
  };
}
