import type { Database } from '../database.js';

/**
 * - `denied`: the browser stores nothing here.
 * - `photos-full`: the device had room for the text only.
 * - `full`: there was no room even for the text.
 */
export type DraftTrouble = 'denied' | 'photos-full' | 'full';

export interface DraftOptions {
  /** Endpoint and presets of the form. */
  form: string;
  /** Distinguishes equal forms of this page. */
  slot: string;
  /** Shared device: the draft is kept for minutes, and only for this very page. */
  isShared: boolean;
  /** True when the page was restored (reload, crash, discarded tab), not visited anew. */
  isReturn: boolean;
  /** Called when `isKept`, `trouble` or `others` may have changed. */
  changed: () => void;
  database?: Database | undefined;
  /** Milliseconds since 1970. */
  now?: (() => number) | undefined;
}
