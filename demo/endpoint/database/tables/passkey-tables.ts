import type { ColumnType } from 'kysely';
import type { Timestamp } from './timestamps.js';

/** `PasskeyTables` are keys on officers' devices (migration 0054). */
export interface PasskeyTables {
  officer_passkeys: OfficerPasskeyTable;
  used_passkey_challenges: UsedPasskeyChallengeTable;
}

interface OfficerPasskeyTable {
  /** The device's own id for it, base64url. */
  id: string;
  officer_id: number;
  /** COSE, base64url. */
  public_key: string;
  /** Of the last use; 0 on devices that don't count. A bigint, which comes as text or number. */
  counter: ColumnType<number | string, number, number>;
  transports: string[];
  /** The officer's own name for the device. */
  label: string;
  created_at: Timestamp;
  used_at: ColumnType<Date | null, Date | null | undefined, Date>;
}

/** `UsedPasskeyChallengeTable` has challenges that were answered rightly, until they would have ended. */
interface UsedPasskeyChallengeTable {
  challenge_hash: string;
  expires_at: Timestamp;
}
