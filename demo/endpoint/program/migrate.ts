import type { Written } from './written.js';
import { inQueryClass } from '../database/query-class.js';
import { refreshMasks } from '../reports/moderation/refresh-masks.js';
import { openEndpoint } from '../server/server.js';

/**
 * `migrate` does what a start does, but alone: an upgrade with many reports takes its time before the release serves.
 */
export async function migrate({ start }: Written): Promise<void> {
  const { config } = await start();
  const opened = await openEndpoint(config);
  await inQueryClass({ name: 'upkeep' }, async () => {
    while (await refreshMasks(opened.endpoint.database));
  });
  await opened.close();
  console.log('The database is up to date.');
}
