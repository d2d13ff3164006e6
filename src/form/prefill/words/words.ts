import type { Explained } from '../../words/words.js';

/** Around what a link filled in. */
export interface PrefillMessages {
  /** The code of the lamp post or the pump that the report is about. */
  readonly asset: Explained;
}
