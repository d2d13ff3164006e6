import type { Generated } from 'kysely';
import type { NullableTimestamp, Timestamp } from './timestamps.js';

/** `RelayStep` is where a report is on its way to the national gateway (`relay/forwarding/steps.ts`). */
export type RelayStep = 'upload' | 'create' | 'creating' | 'follow' | 'ended';
export type RelayReplyStep = 'waiting' | 'sending' | 'sent' | 'parked';
/**
 * `Sign` is who wrote an entry at the gateway, by its signature: the reporter, an institution, the agency (also our
 * account there), or an unknown person.
 */
export type Sign = 'reporter' | 'office' | 'agency' | 'unknown';
export type MappingKind = 'category' | 'institution' | 'location' | 'classification';

/** `RelayReportTable` has reports that are to be forwarded, or were. */
export interface RelayReportTable {
  complaint_id: number;
  step: RelayStep;
  /** The report's number at the gateway. */
  national_id: string | null;
  enqueued_at: Timestamp;
  /** Failed tries since the last finished step. */
  tries: Generated<number>;
  /** How many of the last tries in a row were a no to the report itself. */
  refusals: Generated<number>;
  /** Time of the next try; null where none is due. */
  next_at: NullableTimestamp;
  /** Our own word for it (`GatewayError`). */
  last_problem: string | null;
  parked_reason: string | null;
  parked_at: NullableTimestamp;
  /** Token of a create that may be under way: only the process that began it knows its outcome. */
  attempt: string | null;
  create_began_at: NullableTimestamp;
  /** The lease's holder and end, by the database's clock. */
  lease_token: string | null;
  lease_until: NullableTimestamp;
  polled_at: NullableTimestamp;
  next_poll_at: NullableTimestamp;
  polls_failed: Generated<number>;
  /** As last read at the gateway: equal values change nothing here. */
  national_status: string | null;
  national_disposition: string | null;
  /** When an alarm last told that the report waits or is parked. */
  alarmed_at: NullableTimestamp;
}

/** `RelayFileTable` has files that the gateway already holds. */
export interface RelayFileTable {
  attachment_id: string;
  complaint_id: number;
  gateway_id: string;
  kind: 'image' | 'doc';
}

/** `RelayReplyTable` has replies on their way; without a follow-up, the news that the report was withdrawn. */
export interface RelayReplyTable {
  id: Generated<number>;
  complaint_id: number;
  followup_id: number | null;
  step: RelayReplyStep;
  tries: Generated<number>;
  next_at: NullableTimestamp;
  last_problem: string | null;
  /** Readings of the report before it was sent that showed only a part of its follow-ups. */
  part_readings: Generated<number>;
  /** The gateway has acknowledged the reply. */
  is_acknowledged: Generated<boolean>;
  /**
   * The gateway's follow-up that may be this reply, or another person's with equal words; only if it is or was parked.
   */
  twin_id: Generated<number | null>;
}

/** `RelayOwnSignTable` tells how a gateway signs what we send. */
export interface RelayOwnSignTable {
  /** Hash of the gateway's address. */
  gateway: string;
  sign: Sign;
  learnt_at: Timestamp;
}

/** `RelayReceivedTable` remembers what came from the gateway, so that each entry is written once. */
export interface RelayReceivedTable {
  complaint_id: number;
  fingerprint: string;
  /** Number among equal entries. */
  ordinal: number;
}

export interface RelayMappingTable {
  kind: MappingKind;
  our_id: string;
  gateway_id: string;
}

/** `RelayInstitutionTable` has the gateway's institutions as last read. */
export interface RelayInstitutionTable {
  gateway_id: string;
  name: string;
  read_at: Timestamp;
}
