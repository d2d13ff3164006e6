import type { ColumnType, Generated } from 'kysely';
import type { Timestamp } from './timestamps.js';

/** `DeskAuditTable` is the audit trail. The database refuses to change or remove a row. */
export interface DeskAuditTable {
  id: Generated<number>;
  at: Timestamp;
  /** The account's name; before there were accounts, the name given at sign-in. */
  officer: string;
  action: string;
  /** The report acted on; null for sign-in and sign-out. */
  tracking_id: string | null;
  /** A word of ours, such as an institution's id: never a person's text. */
  detail: string | null;
  /** 1, 2, 3 … without a gap. */
  seq: number;
  /** Random hex; null in lines of earlier releases. */
  salt: ColumnType<string | null, string | null | undefined, never>;
  /** Hash of this line and the previous hash (`audit/audit-chain.ts`). */
  hash: string;
}

/** `AuditHeadTable` has one row: the trail's last line. */
export interface AuditHeadTable {
  id: Generated<number>;
  seq: number;
  hash: string;
}
