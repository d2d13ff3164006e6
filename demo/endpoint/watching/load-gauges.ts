import type { Registry } from 'prom-client';
import type { DatabaseLoad } from '../database/database-load.js';
import { gaugesOf } from './gauges.js';

/** `loadGauges` are how queries wait and how far a replica is. @returns a function that sets them */
export function loadGauges(registry: Registry, load: DatabaseLoad): () => Promise<void> {
  const gauge = gaugesOf(registry);
  const waiting = gauge('aduan_database_waiting', 'Queries that wait for a connection of their class', [
    'query_class',
  ]);
  const waited = gauge(
    'aduan_database_waited_seconds_total',
    'How long queries have waited for connections, all together',
    ['query_class'],
  );
  const away = gauge(
    'aduan_replica_away',
    '1 where DATABASE_READ_URL does not answer, or is no replica; readers then use the database itself',
  );
  const lag = gauge('aduan_replica_lag_seconds', 'How old what the replica shows is at most; 0: it has all');
  return async () => {
    for (const { queryClass, ...told } of load.all()) {
      waiting.set({ query_class: queryClass }, told.waiting);
      waited.set({ query_class: queryClass }, told.waitedSeconds);
    }
    // Without the primary nobody knows how far a replica should be: what was last seen stays.
    const replica = await load.replica?.().catch(() => null);
    if (!replica) return;
    away.set(replica.isAway ? 1 : 0);
    lag.set(replica.lagSeconds);
  };
}
