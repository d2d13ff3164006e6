import type { Database } from './database.js';
import { randomKey } from './idempotency-key.js';

/** Milliseconds: a lease not renewed for so long belongs to a dead tab. Timers of hidden tabs may sleep a minute. */
const LEASE_MS = 90_000;

/**
 * Runs `run` while no other tab of this origin runs under the same name, and resolves to its result; resolves to
 * undefined, without running, when another one does.
 *
 * The lock saves work and traffic; the Idempotency-Key ensures that nothing is sent twice. So where neither Web Locks
 * nor IndexedDB are available, it just runs.
 */
export async function withLock<T>(
  database: Database,
  name: string,
  run: () => Promise<T>,
): Promise<T | undefined> {
  // `navigator.locks` is missing on http pages, and refuses in sandboxed frames before it calls back.
  let isCalled = false;
  try {
    const { locks } = navigator;
    if (locks) {
      return await locks.request(name, { ifAvailable: true }, (lock) => {
        isCalled = true;
        return lock ? run() : undefined;
      });
    }
  } catch (error) {
    if (isCalled) throw error;
  }
  return withLease(database, name, run);
}

async function withLease<T>(database: Database, name: string, run: () => Promise<T>): Promise<T | undefined> {
  const holder = randomKey();
  if (!(await holdLease(database, name, holder).catch(() => true))) return undefined;
  const renewal = setInterval(() => void holdLease(database, name, holder).catch(() => {}), LEASE_MS / 4);
  try {
    return await run();
  } finally {
    clearInterval(renewal);
    await dropLease(database, name, holder).catch(() => {});
  }
}

/** Takes or renews the lease; false if another tab holds it. A time beyond any lease is from another clock. */
async function holdLease(database: Database, name: string, holder: string): Promise<boolean> {
  const transaction = await database.write('leases');
  const leases = transaction.objectStore('leases');
  const lease = await leases.get(name);
  const left = (lease?.until ?? 0) - Date.now();
  const isFree = !lease || lease.holder === holder || left <= 0 || left > LEASE_MS;
  await Promise.all([isFree && leases.put({ holder, until: Date.now() + LEASE_MS }, name), transaction.done]);
  return isFree;
}

async function dropLease(database: Database, name: string, holder: string): Promise<void> {
  const transaction = await database.write('leases');
  const leases = transaction.objectStore('leases');
  const isOurs = (await leases.get(name))?.holder === holder;
  await Promise.all([isOurs && leases.delete(name), transaction.done]);
}
