/** The shapes of `sealed/keys`, shared by the desk's page. Bytes are base64url, days YYYY-MM-DD. */

/** `WrappedKeyWire` is a team key's private half, wrapped by an officer's words (`src/sealed/officer-words.ts`). */
export interface WrappedKeyWire {
  salt: string;
  iv: string;
  wrapped: string;
}

/** `EpochWire` is a pair of keys for which reports are, or were, sealed. */
export interface EpochWire {
  kid: string;
  pk: string;
  recovery_kid: string;
  recovery_pk: string;
  fingerprint: string;
  not_after: string;
  created_day: string;
  state: 'offered' | 'expired' | 'retired';
  /** Day on which an officer who had the key left, or a backup was put back. */
  due_since: string | null;
  /** Names of the accounts that have a copy. */
  holders: readonly string[];
  /** The copy of whoever asks. */
  own: WrappedKeyWire | null;
}

/** `SealedKeysWire` is `GET sealed/keys`: all epochs, the newest first, and the accounts that may have copies. */
export interface SealedKeysWire {
  epochs: readonly EpochWire[];
  officers: readonly { name: string; display_name: string }[];
}
