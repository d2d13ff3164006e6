import type { EndpointConfig } from './config.js';
import { forPurpose } from './database/purpose.js';

export const HOUR_MS = 3_600_000;

/**
 * Runs something now and every so often, one round at a time. A round that fails is logged by its kind and the next one
 * tries again.
 * @returns stops it; resolves when a running round has ended
 */
export function startJob(
  name: string,
  everyMs: number,
  { log }: Pick<EndpointConfig, 'log'>,
  run: () => Promise<void>,
): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const round = (): void => {
    running = running
      .then(() => forPurpose({ name: 'upkeep' }, run))
      .catch((error: unknown) => log(`${name} failed ${(error as Error).name}`));
  };
  round();
  const timer = setInterval(round, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
