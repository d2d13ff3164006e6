import { sql } from 'kysely';
import type { Database } from '../../database/connect.js';
import { canonical } from '../../exactly-once/exactly-once.js';
import type { Open311Deps } from '../deps.js';

const DAY_MS = 86_400_000;

type Deps = Pick<Open311Deps, 'config' | 'exactlyOnce' | 'hashing'>;

/** `Repeated`: the same was sent within a day, while this one was being filed. */
class Repeated extends Error {
  override readonly name = 'Repeated';
}

/** `Once` files a report under a key. `assertFirst` runs in its transaction, last of all. */
type Filing<T> = (key: string, assertFirst: (transaction: Database) => Promise<void>) => Promise<T>;

/** `onceByKey` files what the sender gives a key of its own, which means nothing to other senders. */
export function onceByKey<T>(deps: Deps, name: string, key: string, file: Filing<T>): Promise<T> {
  const own = deps.hashing.keyed('open311 key', `${name}\n${key}`).toString('hex');
  return file(own, () => Promise.resolve());
}

/**
 * `onceByContent` files equal content of one sender once within a day. The key holds for a day of the calendar; the day
 * before is looked at beside it, behind a lock, so that no midnight parts two twins.
 */
export async function onceByContent<T>(
  deps: Deps,
  { route, name, report }: { route: string; name: string; report: unknown },
  file: Filing<T>,
): Promise<T> {
  const { config, exactlyOnce, hashing } = deps;
  const content = canonical([name, report]);
  const now = config.now().getTime();
  const keyOf = (day: number): string =>
    hashing.keyed('open311 content', `${day}\n${content}`).toString('hex');
  const today = Math.floor(now / DAY_MS);
  const [key, before] = [keyOf(today), keyOf(today - 1)];
  const since = new Date(now - DAY_MS);
  if (await exactlyOnce.knows(route, before, { since })) return await file(before, () => Promise.resolve());
  try {
    return await file(key, async (transaction) => {
      await sql`select pg_advisory_xact_lock(hashtext(${`open311 ${keyOf(0)}`}))`.execute(transaction);
      if (await exactlyOnce.knows(route, before, { since, within: transaction })) throw new Repeated();
    });
  } catch (error) {
    if (!(error instanceof Repeated)) throw error;
    return await file(before, () => Promise.resolve());
  }
}
