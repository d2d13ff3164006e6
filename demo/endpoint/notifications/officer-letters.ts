import type { Database } from '../database/connect.js';
import type { Letter } from './mail.js';

/** `SEALED_CODE`: the purpose for which an officer's code is sealed; a reader of the queue's rows can't use it. */
export const SEALED_CODE = 'code of an officer’s address';

/** `OFFICER_EVENTS` are what becomes of a report that officers are told of. */
export const OFFICER_EVENTS = [
  'create',
  'dispose',
  'reply',
  'reopen',
  'overdue',
  'promised-day',
  'escalated',
] as const;

/** `LetterWanted` is a letter to an officer, about whatever waits for them when it is written. */
export interface LetterWanted {
  officer: number;
  /** The morning's letter: what waited for it, and how much is overdue. */
  isDigest: boolean;
}

/** `Enqueue` puts a letter on the queue of mails in the transaction. */
export type Enqueue = (transaction: Database, officerId: number, inMs: number) => Promise<void>;

/** `OfficerLetters` knows officers and what they may see, which notifications don't. */
export interface OfficerLetters {
  /** Notes an event of each report for all whom it concerns, once for each job. */
  spread(about: { reports: readonly number[]; event: string }, job: string, enqueue: Enqueue): Promise<void>;
  /** @returns null where there is nothing to tell @throws NotYet where the last letter is too fresh */
  write(wanted: LetterWanted, job: string): Promise<Letter | null>;
  /** To be called once a letter outside the mornings is over. @param hasGone false where there was nothing to tell */
  over(officerId: number, hasGone: boolean, enqueue: Enqueue): Promise<void>;
  /** To be called once a letter is given up: the next one tells what it was to tell. */
  givenUp(wanted: LetterWanted, job: string): Promise<void>;
  /** @returns null where the code counts no longer */
  writeCode(officerId: number, code: string): Promise<Letter | null>;
}
