import { setTimeout as sleep } from 'node:timers/promises';
import type { OfficerDeps } from '../deps.js';
import { ApiError } from '../../words/errors.js';

/** A line forgets its misses this long after the first of them. */
const WINDOW_MS = 10 * 60_000;
/** Misses without a wait: a typing mistake costs none, nor an office full of people behind one address. */
const FREE = { accountFrom: 5, device: 5, address: 50, account: 100 };
/** The first wait; it doubles with each miss, up to `signInGapMaxMs`. */
const FIRST_GAP_MS = 250;
/** Waits of the line `account` are this many times shorter: a stranger at one address alone can't fill it. */
const ACCOUNT_GAP_PART = 5;
/** Rows of the table. A keyed hash gives each name and address one: strangers can't choose it, nor fill the table. */
const PLACES = 65_536;
/** Most sign-ins that wait at once in this process: in all, and from one address. */
const WAITING_MAX = 200;
const WAITING_PER_ADDRESS = 20;

/** `Turn` says who wants a look at a password. A known device has a line of its own, whatever strangers do. */
interface Turn {
  account: string;
  /** The known device's mark; null on a device where nobody has signed in. */
  device: string | null;
  /** As `senderOf` counts it. */
  address: string;
}

/**
 * `SignInQueue` lets sign-ins through one after the other, more slowly with each miss. An attempt takes its turn and
 * counts as a miss in the database *before* its password is looked at: a thousand at once, over any number of
 * processes, get no more looks than one after the other. On an unknown device an account has a line for each address
 * and a quicker one for all addresses: a stranger at one address fills only that line. Strangers from several networks
 * can fill the quicker one too; then only known devices get in (where the account has signed in, or opened an
 * administrator's link). Too long a wait is refused with the time to come back, and uses no turn.
 */
export interface SignInQueue {
  /** Runs `look`, the look at a password, in its turn. @throws ApiError 429 where the wait would be too long */
  pass<T>(turn: Turn, look: () => Promise<T | null>): Promise<T | null>;
}

interface Line {
  number: number;
  /** Misses that cost no wait. */
  free: number;
  gapMax: number;
}

export function createSignInQueue({ config, database, hashing }: OfficerDeps): SignInQueue {
  const waiting = new Map<string, number>();
  let all = 0;
  const longest = config.desk.signInGapMaxMs;
  const place = (kind: string, name: string): number =>
    hashing.keyed('sign-in place', `${kind} ${name}`).readUInt32BE(0) % PLACES;

  const ofDevice = (device: string): Line => ({
    number: place('device', device),
    free: FREE.device,
    gapMax: longest,
  });
  /** The account's line comes last: an attempt that its own address turns away uses none of the account's turns. */
  const ofStranger = (account: string, from: string): Line[] => [
    { number: place('account from', `${account}\n${from}`), free: FREE.accountFrom, gapMax: longest },
    { number: place('address', from), free: FREE.address, gapMax: longest },
    { number: place('account', account), free: FREE.account, gapMax: longest / ACCOUNT_GAP_PART },
  ];

  /** @returns milliseconds until the turn */
  async function take({ number, free, gapMax }: Line): Promise<number> {
    const now = config.now();
    return await database.transaction().execute(async (transaction) => {
      const row = await transaction
        .insertInto('sign_in_queues')
        .values({ place: number, misses: 0, since: now, free_at: now })
        .onConflict((conflict) => conflict.column('place').doUpdateSet({ place: number }))
        .returningAll()
        .executeTakeFirstOrThrow();
      // A wrong clock wrote a `free_at` so far ahead, for no guess can bring it there: nobody waits for it.
      const isAhead = row.free_at.getTime() - now.getTime() > WINDOW_MS;
      const isOld = now.getTime() - row.since.getTime() > WINDOW_MS || isAhead;
      const misses = isOld ? 0 : row.misses;
      const turn = Math.max(now.getTime(), isOld ? 0 : row.free_at.getTime());
      if (turn - now.getTime() > 2 * longest) throw tooMany(turn - now.getTime());
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
      // Only unknown devices are refused here: a known device's line holds few attempts, whatever strangers fill.
      const isFull = all >= WAITING_MAX || from >= WAITING_PER_ADDRESS;
      if (device === null && isFull) throw tooMany(longest);
      waiting.set(address, from + 1);
      all += 1;
      try {
        const lines = device === null ? ofStranger(account, address) : [ofDevice(device)];
        let wait = 0;
        for (const line of lines) wait = Math.max(wait, await take(line));
        if (wait > 0) await sleep(wait);
        const found = await look();
        if (found !== null)
          for (const [index, { number }] of lines.entries()) await forgive(number, index === 0 ? 'all' : 1);
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
