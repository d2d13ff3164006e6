import type { Database } from '../database.js';

/**
 * - `denied`: the browser keeps nothing here.
 * - `photos-full`: the device had room for the text only.
 * - `full`: not even for that.
 */
export type DraftTrouble = 'denied' | 'photos-full' | 'full';

export interface DraftOptions {
  /** Which form: endpoint and presets. */
  form: string;
  /** Which of the equal forms of this page. */
  slot: string;
  /** A device of many hands: kept for minutes, and only for this very page. */
  isShared: boolean;
  /** The page came back (reload, crash, discarded tab), rather than being visited anew. */
  isReturn: boolean;
  /** `isKept`, `trouble` or `others` may have changed. */
  changed: () => void;
  database?: Database | undefined;
  /** Milliseconds since 1970. */
  now?: (() => number) | undefined;
}
