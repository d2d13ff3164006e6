import { readStart } from './read-config.js';
import { inQueryClass } from '../database/query-class.js';
import { refreshMasks } from '../reports/moderation/masked-texts.js';
import { openEndpoint } from '../server/server.js';

/**
 * `migrate` does what a start does, but alone: an upgrade with many reports takes its time before the release serves.
 */
export async function migrate(): Promise<void> {
  const { config } = await readStart(process.env);
  const opened = await openEndpoint(config);
  await inQueryClass({ name: 'upkeep' }, () => refreshMasks(opened.endpoint.database));
  await opened.close();
  console.log('The database is up to date.');
}
