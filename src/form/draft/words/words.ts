import type { DraftTrouble } from '../../../outbox/draft/draft-options.js';

/** The words of the draft. */
export interface DraftMessages {
  readonly heading: string;
  readonly kept: string;
  readonly keptShared: string;
  readonly remove: string;
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
  readonly removed: string;
  /** Drafts that can't be opened here; `newest` is the time of the last one. */
  readonly others: (count: number, newest: Date) => string;
  readonly removeOthers: (count: number) => string;
  readonly othersRemoved: string;
  readonly trouble: Readonly<Record<DraftTrouble, string>>;
}
