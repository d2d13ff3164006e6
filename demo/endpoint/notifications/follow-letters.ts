import type { Database } from '../database/connect.js';
import type { Letter } from './mail.js';

/** `FollowNews` is what happened in a followed place within some days. */
export interface FollowNews {
  follow: string;
  /** Instants in ISO 8601: after the first, up to the second. */
  since: string;
  until: string;
}

/** `FollowLetters` knows places and what the public may read of them, which notifications don't. */
export interface FollowLetters {
  /** Whether the follow still waits to be confirmed. Locks it. */
  isAwaited(transaction: Database, follow: string): Promise<boolean>;
  /** @returns null where it is confirmed meanwhile, or gone */
  question(follow: string): Promise<Letter | null>;
  /** @returns null where there is nothing to tell any more */
  news(news: FollowNews): Promise<Letter | null>;
  /** To be called where the mail server calls the mailbox unknown for good. */
  forget(follow: string): Promise<void>;
}
