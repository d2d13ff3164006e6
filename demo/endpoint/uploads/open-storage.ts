import type { EndpointConfig } from '../config.js';
import { localStorage } from './stores/local-storage.js';
import { objectStorage } from './stores/object-storage.js';
import type { Storage } from './storage.js';

/**
 * `openStorage` is one database's files, under its own name: another database on the same disk or bucket must not take
 * them for orphans.
 * @throws CommandError where a bucket is set and its packages are missing
 */
export async function openStorage(
  { dataDir, bucket, machineClock }: Pick<EndpointConfig, 'dataDir' | 'bucket' | 'machineClock'>,
  instanceId: string,
): Promise<Storage> {
  return bucket === null
    ? await localStorage(dataDir, instanceId)
    : await objectStorage(bucket, instanceId, machineClock.now);
}
