/** What is counted, or used up, so that nobody can try without end. */
import type { Timestamp } from './timestamps.js';

export interface UsedChallengeTable {
  nonce_hash: string;
  expires_at: Timestamp;
}

/** How often something was done by forms without a script, within the hour that began at `since`. */
export interface FormBudgetTable {
  /** What is counted, and two bytes of a keyed hash of what it was done to. */
  name: string;
  since: Timestamp;
  count: number;
}

/** Wrong guesses at access codes under one name. */
export interface GuessMissTable {
  /** A keyed hash of the name, cut short. */
  place: number;
  misses: number;
  /** Of the first of these misses. */
  since: Timestamp;
}
