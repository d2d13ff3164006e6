import type { Timestamp } from './timestamps.js';

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
