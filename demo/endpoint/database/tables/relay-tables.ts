import type { Generated } from 'kysely';
import type { NullableTimestamp, Timestamp } from './timestamps.js';

/** Where a report is on its way to the national gateway (`relay/steps.ts`). */
export type RelayStep = 'upload' | 'create' | 'creating' | 'follow' | 'ended';
export type RelayReplyStep = 'waiting' | 'sending' | 'sent' | 'parked';
/**
 * Who said something there, as far as its signature tells: the reporter, an institution, the agency itself by whose account we write there too, or
 * somebody of whom nobody here knows.
 */
export type Sign = 'reporter' | 'office' | 'agency' | 'unknown';
export type MappingKind = 'category' | 'institution' | 'location' | 'classification';

/** A report that is to be forwarded, or was. */
export interface RelayReportTable {
  complaint_id: number;
  step: RelayStep;
  /** Its number there. */
  national_id: string | null;
  enqueued_at: Timestamp;
  /** Tries that failed since the last step was done. */
  tries: Generated<number>;
  /** How many of them in a row were a no to the report itself. */
  refusals: Generated<number>;
  /** Before this nothing is tried; null where nothing is to be. */
  next_at: NullableTimestamp;
  /** A word of ours (`GatewayError`). */
  last_problem: string | null;
  parked_reason: string | null;
  parked_at: NullableTimestamp;
  /** Of the create that is, or may be, under way: whoever began it alone can say how it ended. */
  attempt: string | null;
  create_began_at: NullableTimestamp;
  /** Who works on it now, and until when nobody else may, by the database's clock. */
  lease_token: string | null;
  lease_until: NullableTimestamp;
  polled_at: NullableTimestamp;
  next_poll_at: NullableTimestamp;
  polls_failed: Generated<number>;
  /** As last read there: what stays the same there changes nothing here. */
  national_status: string | null;
  national_disposition: string | null;
  /** When somebody was last told that it waits or is parked. */
  alarmed_at: NullableTimestamp;
}

/** A file that the gateway holds already. */
export interface RelayFileTable {
  attachment_id: string;
  complaint_id: number;
  gateway_id: string;
  kind: 'image' | 'doc';
}

/** A reporter's reply on its way there; without a follow-up, the word that the report was withdrawn. */
export interface RelayReplyTable {
  id: Generated<number>;
  complaint_id: number;
  followup_id: number | null;
  step: RelayReplyStep;
  tries: Generated<number>;
  next_at: NullableTimestamp;
  last_problem: string | null;
  /** Readings of its report before it left that did not show all that stands there. */
  part_readings: Generated<number>;
  /** The gateway has said that it took it. */
  is_acknowledged: Generated<boolean>;
  /** The follow-up from there that may be this one, or somebody else's who said the same: only of one that is, or was, parked. */
  twin_id: Generated<number | null>;
}

/** How a gateway signs what we send. */
export interface RelayOwnSignTable {
  /** A hash of its address. */
  gateway: string;
  sign: Sign;
  learnt_at: Timestamp;
}

/** What came from there, so that each is written once. */
export interface RelayReceivedTable {
  complaint_id: number;
  fingerprint: string;
  /** Which of several alike. */
  ordinal: number;
}

export interface RelayMappingTable {
  kind: MappingKind;
  our_id: string;
  gateway_id: string;
}

/** The gateway's institutions as last read. */
export interface RelayInstitutionTable {
  gateway_id: string;
  name: string;
  read_at: Timestamp;
}
