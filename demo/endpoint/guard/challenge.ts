import { createChallenge, randomInt, verifySolution, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import * as z from 'zod/mini';
import { challengePayloadWire, type ChallengeWire } from '../../../src/contract/reporting/challenge.js';
import { MAXIMA } from '../../../src/contract/maxima.js';
import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import { ApiError } from '../words/errors.js';
import type { Hashing } from './hashing.js';

/** Time for a 2 MB photo on a 2G line: the body is read before its challenge is checked. */
const LIFETIME_MS = 60 * 60_000;

/**
 * PBKDF2 rounds a try, and how many tries. The most, 300 tries of 1,500 rounds, took 55 to 110 ms by WebCrypto in
 * Chromium and Firefox on a server's core. A Cortex-A53, the core of cheap phones, is 10 to 20 times slower: an
 * estimated 2.2 s at worst, 1.5 s on average.
 */
const ROUNDS = 1_500;
const TRIES_MIN = 100;
const TRIES_MAX = 300;

/** Many solutions in a short time raise the work for everybody: a village may share one address. */
const RUSH_WINDOW_MS = 10 * 60_000;
const RUSH_STEP = 200;
const RUSH_FACTOR_MAX = 8;
const RUSH_MOST = RUSH_STEP * RUSH_FACTOR_MAX;

/** `SolvedChallenge` is right and in time; `spend` makes sure that it was never used. */
export interface SolvedChallenge {
  nonce: string;
  expiresAt: Date;
  /** Stands in the row instead of `expiresAt`, which would tell the hour; later than that. */
  keptUntil?: Date;
}

export interface Challenges {
  issue(): Promise<ChallengeWire>;
  /**
   * @param payload base64 of the client's JSON
   * @returns null when this endpoint asks for no challenge
   * @throws ApiError `challenge-required`, `challenge-expired` (also for a wrong one: the client solves a new one)
   */
  check(payload: unknown): Promise<SolvedChallenge | null>;
  /** Marks it as used, in the transaction that it pays for. @throws ApiError `challenge-expired` if used before */
  spend(transaction: Database, solved: SolvedChallenge | null): Promise<void>;
}

export function createChallenges(
  config: Pick<EndpointConfig, 'challenge' | 'now'>,
  database: Database,
  hashing: Hashing,
): Challenges {
  const secrets = {
    hmacSignatureSecret: hashing.keyed('challenge', 'signature').toString('hex'),
    hmacKeySignatureSecret: hashing.keyed('challenge', 'key signature').toString('hex'),
  };
  // Solutions whose rows don't tell their hour count for the rush in this process alone, and are written nowhere.
  let untold: Date[] = [];
  return {
    async issue() {
      const since = rushSince(config.now());
      untold = untold.filter((expiresAt) => expiresAt > since);
      const challenge = await createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost: ROUNDS * rushFactor(untold.length + (await countSpent(database, config.now()))),
        counter: randomInt(TRIES_MAX, TRIES_MIN),
        expiresAt: new Date(config.now().getTime() + LIFETIME_MS),
        deriveKey,
        ...secrets,
      });
      return { results: JSON.parse(JSON.stringify(challenge)) as ChallengeWire['results'] };
    },
    async check(payload) {
      if (!config.challenge) return null;
      if (payload === undefined || payload === null || payload === '')
        throw new ApiError('challenge-required');
      const solved = await verify(payload, secrets);
      if (solved === null) throw new ApiError('challenge-expired', { say: 'challenge-invalid' });
      if (solved.expiresAt <= config.now()) throw new ApiError('challenge-expired');
      return solved;
    },
    async spend(transaction, solved) {
      if (solved === null) return;
      const spent = await transaction
        .insertInto('used_challenges')
        .values({
          nonce_hash: hashing.sha256(solved.nonce),
          expires_at: solved.keptUntil ?? solved.expiresAt,
        })
        .onConflict((conflict) => conflict.column('nonce_hash').doNothing())
        .returning('nonce_hash')
        .executeTakeFirst();
      if (spent === undefined) throw new ApiError('challenge-expired');
      if (solved.keptUntil !== undefined && untold.length < RUSH_MOST) untold.push(solved.expiresAt);
    },
  };
}

const parameters = z.object({ nonce: z.string(), expiresAt: z.number() });

async function verify(
  payload: unknown,
  secrets: { hmacSignatureSecret: string; hmacKeySignatureSecret: string },
): Promise<SolvedChallenge | null> {
  if (typeof payload !== 'string' || payload.length > MAXIMA.challenge) return null;
  try {
    const { challenge, solution } = challengePayloadWire.parse(
      JSON.parse(Buffer.from(payload, 'base64').toString('utf8')),
    );
    const signed = parameters.parse(challenge.parameters);
    const { verified, expired } = await verifySolution({
      challenge: challenge as unknown as Challenge,
      solution,
      deriveKey,
      ...secrets,
    });
    // The library checks an expired challenge no further, so nothing in it is believed.
    if (expired) return { nonce: '', expiresAt: new Date(0) };
    return verified ? { nonce: signed.nonce, expiresAt: new Date(signed.expiresAt * 1000) } : null;
  } catch {
    return null;
  }
}

/** `rushSince` is what challenges expire after that were issued in the last ten minutes. */
const rushSince = (now: Date): Date => new Date(now.getTime() + LIFETIME_MS - RUSH_WINDOW_MS);

/** `countSpent` counts used solutions of challenges issued in the last ten minutes, over all processes. */
async function countSpent(database: Database, now: Date): Promise<number> {
  const recent = database
    .selectFrom('used_challenges')
    .select('expires_at')
    .where('expires_at', '>', rushSince(now))
    // Rows that don't tell their hour end later.
    .where('expires_at', '<=', new Date(now.getTime() + LIFETIME_MS))
    .limit(RUSH_MOST);
  const { solved } = await database
    .selectFrom(recent.as('recent'))
    .select((row) => row.fn.countAll<string | number>().as('solved'))
    .executeTakeFirstOrThrow();
  return Number(solved);
}

/** `rushFactor` multiplies the work of calm days. */
const rushFactor = (spent: number): number => Math.min(RUSH_FACTOR_MAX, 1 + Math.floor(spent / RUSH_STEP));
