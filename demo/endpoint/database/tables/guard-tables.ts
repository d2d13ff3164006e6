/** Tables of counts and used-up things, so that nobody can try without end. */
import type { Timestamp } from './timestamps.js';

export interface UsedChallengeTable {
  nonce_hash: string;
  expires_at: Timestamp;
}

/** `FormBudgetTable` counts what forms without a script did within the hour that began at `since`. */
export interface FormBudgetTable {
  /** `name` of what is counted, and two bytes of a keyed hash of its subject. */
  name: string;
  since: Timestamp;
  count: number;
}

/** `GuessMissTable` counts wrong guesses at access codes under one name. */
export interface GuessMissTable {
  /** Shortened keyed hash of the name. */
  place: number;
  misses: number;
  /** Time of the first of these misses. */
  since: Timestamp;
}

/** `IdempotencyKeyTable` has the first answer to each key of a call. */
export interface IdempotencyKeyTable {
  /** SHA-256 of route and key, hex. */
  key_hash: string;
  /** Keyed hash of the parsed request. */
  fingerprint: string;
  status: number;
  /** The first answer as JSON, without the access code. */
  body: string;
  created_at: Timestamp;
}
