import type { Generated } from 'kysely';
import type { NullableTimestamp, Timestamp } from './timestamps.js';

/** `MailConfirmationTable` has links that wait to be confirmed, one for each report. */
export interface MailConfirmationTable {
  complaint_id: number;
  /** SHA-256 of the link's token. */
  token_hash: string;
  expires_at: Timestamp;
}

/** `ConfirmationMailTable` counts questions to mailboxes, so that none is flooded. Rows are kept for a day. */
export interface ConfirmationMailTable {
  /** Keyed hash: it can't be turned back into an address. */
  address_hash: string;
  sent_at: Timestamp;
  /** The report whose code was shown, else the asker's address: two bytes of a keyed hash. */
  asker: string;
  /** Whether the asker showed the code of a report. */
  has_code: boolean;
}

/** `OfficerMailTables` are those of letters to officers. */
export interface OfficerMailTables {
  officer_mail: OfficerMailTable;
  officer_letters: OfficerLetterTable;
  officer_news: OfficerNewsTable;
}

/** `OfficerMailTable` is where an officer is told of reports: of what, and when. */
export interface OfficerMailTable {
  officer_id: number;
  address: string;
  /** When its owner wrote the code that a letter brought; null gets no other letter. */
  confirmed_at: NullableTimestamp;
  /** Keyed hash of the code that waits to be written at the desk. */
  code_hash: string | null;
  code_expires_at: NullableTimestamp;
  code_misses: Generated<number>;
  /** `now`, `digest` or `never`, of each kind of news. */
  secret: string;
  created: string;
  overdue: string;
  replied: string;
  escalated: Generated<string>;
  /** YYYY-MM-DD of the last morning that had its letter, or nothing to tell. */
  digest_day: string | null;
}

/** `OfficerLetterTable` has the letter outside the mornings; no row where there never was one. */
interface OfficerLetterTable {
  officer_id: number;
  /** When the letter that is on the queue is due; null once it was sent. */
  due_at: NullableTimestamp;
  /** When the last one was written. */
  written_at: NullableTimestamp;
}

/** `OfficerNewsTable` has what an officer is to be told, once: rows outlive their letter by some days. */
interface OfficerNewsTable {
  officer_id: number;
  /** Id of the job that brought the event: brought twice, it is told once. */
  event: string;
  complaint_id: number;
  kind: string;
  way: string;
  at: Timestamp;
  /** Id of the letter's job; null while none was written. */
  letter: string | null;
}
