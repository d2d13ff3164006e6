import type { ColumnType, Generated } from 'kysely';
import type { Direction } from '../../../../src/contract/sealed/envelope-head.js';
import type { SealedState } from '../../../../src/contract/sealed/sealed-wire.js';

/**
 * `SealedTables` are reports that the endpoint can't read (migrations 0071, 0073, 0074 and 0090). Bytes are base64url,
 * days YYYY-MM-DD.
 */
export interface SealedTables {
  sealed_keys: SealedKeyTable;
  sealed_officer_keys: SealedOfficerKeyTable;
  sealed_reports: SealedReportTable;
  sealed_messages: SealedMessageTable;
}

/** `SealedKeyTable` has the public keys of each epoch, for whose private halves reports are sealed. */
interface SealedKeyTable {
  kid: string;
  pk: string;
  recovery_kid: string;
  recovery_pk: string;
  fingerprint: string;
  /** Last day on which the keys are offered. */
  not_after: string;
  created_day: string;
  /** Not offered any more, though reports that were sealed for it are still read. */
  is_retired: Generated<boolean>;
  /** Day on which an officer who had the key left, or a backup was put back, YYYY-MM-DD; null where neither was. */
  due_since: string | null;
}

/** `SealedOfficerKeyTable` has team keys' private halves, each wrapped by the words of one officer. */
interface SealedOfficerKeyTable {
  officer_id: number;
  kid: string;
  salt: string;
  iv: string;
  wrapped: string;
  created_day: string;
}

interface SealedReportTable {
  id: Generated<number>;
  tracking_id: string;
  /** SHA-256 of what is derived of the code, hex. */
  access_code_hash: string;
  sid: string;
  kid: string;
  state: SealedState;
  reporter_pk: string;
  reporter_salt: string;
  reporter_iv: string;
  /** The reporter's private key and reply_psk, wrapped by the code, which the endpoint never sees. */
  reporter_wrapped: string;
  consent_version: string | null;
  created_day: string;
  /** Of the last message or state. */
  changed_day: string;
  /** Since when it is in its state. */
  state_day: Generated<string>;
  /** Kept past its years, for a court or an inquiry. */
  is_held: Generated<boolean>;
  /** Taken back by its reporter. Messages are there only as long as it is held. */
  is_withdrawn: Generated<boolean>;
}

interface SealedMessageTable {
  id: Generated<number>;
  report_id: number;
  direction: Direction;
  /** Within the direction. A bigint, which comes as text or number. */
  seq: ColumnType<number | string, number, never>;
  envelope: Uint8Array;
  at_day: string;
  /** Code of why an officer's keys did not open it. */
  problem: Generated<string | null>;
}
