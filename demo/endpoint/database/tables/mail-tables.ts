import type { Timestamp } from './timestamps.js';

/** A link that waits to be followed, one a report. */
export interface MailConfirmationTable {
  complaint_id: number;
  /** SHA-256 of what the link carries. */
  token_hash: string;
  expires_at: Timestamp;
}

/** That a question went out, so that nobody's mailbox is flooded with them. Kept for a day. */
export interface ConfirmationMailTable {
  /** Keyed: it can't be turned back into an address. */
  address_hash: string;
  sent_at: Timestamp;
  /** A report where its code was shown, else an address: two bytes of a keyed hash. */
  asker: string;
  /** Whether the asker showed the code of a report. */
  has_code: boolean;
}
