import type { Hono } from 'hono';
import { inQueryClass } from '../database/query-class.js';
import { isClockDoubted } from '../guard/clock-jump.js';
import { diskState, type DiskState } from '../guard/free-disk.js';
import type { WatchingDeps } from './deps.js';
import { holidaysEnd } from './holidays.js';

/** A database that takes longer answers nobody in time either. */
const DATABASE_MS = 2_000;

/** What a report needs to be taken, now and before long. */
export interface Health {
  database: 'ok' | 'failed';
  /** `unheard`: what other processes change is not heard of, so that every answer is made anew. */
  changes: 'ok' | 'unheard';
  disk: DiskState;
  /** `ending`: beyond the last known day deadlines are reckoned as if no office ever closed. */
  holidays: 'ok' | 'ending';
  /** `one`: a proxy says who asks and `TRUST_PROXY` is off, so that everybody counts as one address. */
  addresses: 'ok' | 'one';
  /** `jumped`: ahead since the last hour's round, or nothing ran for days; nothing is thrown away until it has gone on for a day. */
  clock: 'ok' | 'jumped';
}

/**
 * `/healthz`: this process answers. `/readyz`: it can answer people too, 503 where it can't. Both at the origin, beside the endpoint, for a
 * balancer and whoever watches; they tell nothing but these words.
 */
export function mountHealth(site: Hono, { endpoint }: { endpoint: WatchingDeps }): void {
  site.get('/healthz', (context) => {
    context.header('Cache-Control', 'no-store');
    return context.json({ status: 'ok' });
  });
  site.get('/readyz', async (context) => {
    context.header('Cache-Control', 'no-store');
    const checks = await lookAt(endpoint);
    // A full disk is no reason to take a process out of the round: it still lets everybody read.
    return context.json({ status: checks.database, checks }, checks.database === 'ok' ? 200 : 503);
  });
}

async function lookAt({ config, database, changes, unreadProxy }: WatchingDeps): Promise<Health> {
  const asking = inQueryClass({ name: 'upkeep', signal: AbortSignal.timeout(DATABASE_MS) }, () =>
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
    clock: isDoubted === true ? 'jumped' : 'ok',
  };
}

/** @returns null where it failed, or took too long */
async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(resolve, ms, null)));
  return await Promise.race([work.catch(() => null), late]).finally(() => clearTimeout(timer));
}
