import type { ColumnType, Generated } from 'kysely';
import type { Timestamp } from './timestamps.js';

/** What officers did. The database refuses to change or remove a row. */
export interface DeskAuditTable {
  id: Generated<number>;
  at: Timestamp;
  /** The account's name; before there were accounts, what was given at sign-in. */
  officer: string;
  action: string;
  /** The report it was done to; null for signing in and out. */
  tracking_id: string | null;
  /** A word of ours, such as an institution's id: never a person's text. */
  detail: string | null;
  /** 1, 2, 3 … without a gap. */
  seq: number;
  /** Random; null in lines of earlier releases. */
  salt: ColumnType<string | null, string | null | undefined, never>;
  /** Over this line and the one before (`audit/audit-chain.ts`). */
  hash: string;
}

/** One row: the trail's last line. */
export interface AuditHeadTable {
  id: Generated<number>;
  seq: number;
  hash: string;
}
