import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { latest } from './ahead.js';
import type { Hashing } from '../guard/hashing.js';

/** `SharedMisses` counts wrong guesses of all processes on one database. */
export interface SharedMisses {
  /** @returns the recent misses of each name */
  read(names: readonly string[], after: Date, now: Date): Promise<number[]>;
  /** Adds a miss to each name. @param after forgets what is older */
  add(names: readonly string[], after: Date, now: Date): Promise<void>;
}

/**
 * Places that names share by a keyed hash: strangers can't fill the table, and no reader of it learns who guessed at
 * what. Two names in one place cost each other two seconds at most.
 */
const PLACES = 2 ** 20;

export function sharedMisses(database: Database, hashing: Hashing): SharedMisses {
  const placeOf = (name: string): number => hashing.keyed('guess place', name).readUInt32BE(0) % PLACES;
  return {
    async read(names, after, now) {
      const places = names.map(placeOf);
      const rows = await database
        .selectFrom('guess_misses')
        .select(['place', 'misses'])
        .where('place', 'in', places)
        .where('since', '>', after)
        .where('since', '<=', latest(now))
        .execute();
      const known = new Map(rows.map(({ place, misses }) => [place, misses]));
      return places.map((place) => known.get(place) ?? 0);
    },
    async add(names, after, now) {
      const isOfWindow = sql`guess_misses.since > ${after} and guess_misses.since <= ${latest(now)}`;
      // Places are locked in the same order everywhere: two guesses then wait for each other, and never deadlock.
      const places = [...new Set(names.map(placeOf))].sort((a, b) => a - b);
      await database
        .insertInto('guess_misses')
        .values(places.map((place) => ({ place, misses: 1, since: now })))
        .onConflict((conflict) =>
          conflict.column('place').doUpdateSet({
            misses: sql<number>`case when ${isOfWindow} then guess_misses.misses + 1 else 1 end`,
            since: sql<Date>`case when ${isOfWindow} then guess_misses.since else excluded.since end`,
          }),
        )
        .execute();
    },
  };
}
