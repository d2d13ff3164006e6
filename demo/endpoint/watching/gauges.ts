import { Gauge, type Registry } from 'prom-client';

/** `gaugesOf` makes gauges that a registry tells. */
export const gaugesOf =
  (registry: Registry) =>
  (name: string, help: string, labelNames: string[] = []): Gauge =>
    new Gauge({ name, help, labelNames, registers: [registry] });
