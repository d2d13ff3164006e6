import type { NullableTimestamp, Timestamp } from './timestamps.js';

/** `FollowTables` hold who wants to hear of a place. */
export interface FollowTables {
  follows: FollowTable;
}

interface FollowTable {
  /** Random; the links of letters hold it beside a keyed hash of it. */
  id: string;
  address: string;
  /** The endpoint's address from outside, for links. */
  base: string;
  location_id: string;
  created_at: Timestamp;
  /** When the mailbox's owner confirmed it; null gets no news. */
  confirmed_at: NullableTimestamp;
  /** Events until then were told, or came before the follow. */
  told_until: Timestamp;
}
