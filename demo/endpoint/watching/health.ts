import type { Hono } from 'hono';
import { inQueryClass } from '../database/query-class.js';
import { isClockDoubted } from '../guard/clock-jump.js';
import { diskState, type DiskState } from '../guard/free-disk.js';
import type { WatchingDeps } from './deps.js';
import { holidaysEnd } from './holidays.js';

/** Milliseconds: a slower database answers no user in time either. */
const DATABASE_MS = 2_000;

/** `Health` is what taking reports depends on, now and before long. */
export interface Health {
  database: 'ok' | 'failed';
  /** `unheard`: other processes' changes aren't heard of, so every answer is made anew. */
  changes: 'ok' | 'unheard';
  disk: DiskState;
  /** `ending`: the last day with known holidays is near; deadlines beyond it ignore holidays. */
  holidays: 'ok' | 'ending';
  /** `one`: a proxy names the clients while `TRUST_PROXY` is off, so all of them count as one address. */
  addresses: 'ok' | 'one';
  /**
   * `jumped`: the clock jumped ahead, or nothing ran for days; erasures pause until it has gone on for a day. `apart`:
   * it goes by another time than the database's.
   */
  clock: 'ok' | 'jumped' | 'apart';
}

/**
 * `mountHealth` adds `/healthz`, this process answers, and `/readyz`, it can serve people (503 where it can't). Both
 * are at the origin, beside the endpoint, for balancers and monitors, and tell nothing more.
 */
export function mountHealth(site: Hono, { endpoint }: { endpoint: WatchingDeps }): void {
  site.get('/healthz', (context) => {
    context.header('Cache-Control', 'no-store');
    return context.json({ status: 'ok' });
  });
  site.get('/readyz', async (context) => {
    context.header('Cache-Control', 'no-store');
    const checks = await lookAt(endpoint);
    // A full disk takes no process out of service: everybody can still read.
    return context.json({ status: checks.database, checks }, checks.database === 'ok' ? 200 : 503);
  });
}

async function lookAt({ config, database, changes, clock, unreadProxy }: WatchingDeps): Promise<Health> {
  const asking = inQueryClass({ name: 'health', signal: AbortSignal.timeout(DATABASE_MS) }, () =>
    isClockDoubted(database),
  );
  const [isDoubted, free] = await Promise.all([
    within(DATABASE_MS, asking),
    config.freeBytes(config.dataDir).catch(() => 0),
  ]);
  return {
    database: isDoubted === null ? 'failed' : 'ok',
    changes: changes.isHeard ? 'ok' : 'unheard',
    disk: diskState(free, config.limits),
    holidays: holidaysEnd(config) === null ? 'ok' : 'ending',
    addresses: unreadProxy.isSeen ? 'one' : 'ok',
    clock: clock.isApart ? 'apart' : isDoubted === true ? 'jumped' : 'ok',
  };
}

/** @returns null where the work failed, or took too long */
async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, ms, null)));
  return await Promise.race([work.catch(() => null), late]).finally(() => clearTimeout(timer));
}
