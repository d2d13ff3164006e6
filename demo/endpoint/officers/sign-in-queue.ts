import { setTimeout as sleep } from 'node:timers/promises';
import type { Endpoint } from '../endpoint.js';
import { ApiError } from '../words/errors.js';

/** Misses are forgotten after this long. */
const WINDOW_MS = 10 * 60_000;
/** Nobody who mistypes waits; an office full of people behind one address neither. */
const FREE = { account: 5, device: 5, address: 50 };
/** The first wait; it doubles with each miss, up to `signInGapMaxMs`. */
const FIRST_GAP_MS = 250;
/** Each name and address has one of so many places, by a keyed hash: strangers can't fill the table, nor choose a place. */
const PLACES = 65_536;
/** Waiting at once in this process, in all and from one address. */
const WAITING_MAX = 200;
const WAITING_PER_ADDRESS = 20;

/** Whose turn is taken. A device that somebody signed in at before has a turn of its own, whatever strangers do. */
export interface Turn {
  account: string;
  /** The known device's mark; null on a device nobody has signed in at. */
  device: string | null;
  address: string;
}

/**
 * Lets sign-ins through one after the other, ever more slowly where they fail. An attempt takes its turn, and is counted as
 * a miss, *before* the password is looked at, in the database: a thousand at once, over however many processes, get as many
 * looks as one after the other. Whoever would have to wait too long is told when to come back, and has used no turn.
 */
export interface SignInQueue {
  /** Runs the look at a password in its turn. @throws ApiError 429 */
  pass<T>(turn: Turn, look: () => Promise<T | null>): Promise<T | null>;
}

export function createSignInQueue({ config, database, hashing }: Endpoint): SignInQueue {
  const waiting = new Map<string, number>();
  let all = 0;
  const gapMax = config.desk.signInGapMaxMs;
  const place = (kind: string, name: string): number =>
    hashing.keyed('sign-in place', `${kind} ${name}`).readUInt32BE(0) % PLACES;

  /** @returns milliseconds until the turn */
  async function take(number: number, free: number): Promise<number> {
    const now = config.now();
    return await database.transaction().execute(async (transaction) => {
      const row = await transaction
        .insertInto('sign_in_queues')
        .values({ place: number, misses: 0, since: now, free_at: now })
        .onConflict((conflict) => conflict.column('place').doUpdateSet({ place: number }))
        .returningAll()
        .executeTakeFirstOrThrow();
      // What lies so far ahead was written by a clock that stood wrong, and nobody waits for that. No guess brings a turn there.
      const isAhead = row.free_at.getTime() - now.getTime() > WINDOW_MS;
      const isOld = now.getTime() - row.since.getTime() > WINDOW_MS || isAhead;
      const misses = isOld ? 0 : row.misses;
      const turn = Math.max(now.getTime(), isOld ? 0 : row.free_at.getTime());
      if (turn - now.getTime() > 2 * gapMax) throw tooMany(turn - now.getTime());
      const over = misses + 1 - free;
      const gap = over <= 0 ? 0 : Math.min(gapMax, FIRST_GAP_MS * 2 ** Math.min(over - 1, 10));
      await transaction
        .updateTable('sign_in_queues')
        .set({ misses: misses + 1, since: misses === 0 ? now : row.since, free_at: new Date(turn + gap) })
        .where('place', '=', number)
        .execute();
      return turn - now.getTime();
    });
  }

  async function forgive(number: number, misses: 'all' | 1): Promise<void> {
    await database
      .updateTable('sign_in_queues')
      .set((row) => ({
        misses: misses === 'all' ? 0 : row.fn('greatest', [row.lit(0), row('misses', '-', 1)]),
      }))
      .where('place', '=', number)
      .execute();
  }

  return {
    async pass({ account, device, address }, look) {
      const from = waiting.get(address) ?? 0;
      if (all >= WAITING_MAX || from >= WAITING_PER_ADDRESS) throw tooMany(gapMax);
      waiting.set(address, from + 1);
      all += 1;
      try {
        const places: [number, number][] =
          device === null
            ? [
                [place('account', account), FREE.account],
                [place('address', address), FREE.address],
              ]
            : [[place('device', device), FREE.device]];
        let wait = 0;
        for (const [number, free] of places) wait = Math.max(wait, await take(number, free));
        if (wait > 0) await sleep(wait);
        const found = await look();
        if (found !== null)
          for (const [index, [number]] of places.entries()) await forgive(number, index === 0 ? 'all' : 1);
        return found;
      } finally {
        all -= 1;
        const left = (waiting.get(address) ?? 1) - 1;
        if (left === 0) waiting.delete(address);
        else waiting.set(address, left);
      }
    },
  };
}

function tooMany(ms: number): ApiError {
  return new ApiError('rate-limited', {
    say: 'desk-sign-in-slow',
    retryAfter: Math.max(1, Math.ceil(ms / 1_000)),
  });
}
