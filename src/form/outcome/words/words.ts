import type { Explained } from '../../words/words.js';

/** The words from Kirim to the receipt. */
export interface OutcomeMessages {
  /** The choice to keep nothing on the device. */
  readonly unkept: Explained & { readonly more: string };
  readonly working: {
    readonly keeping: string;
    readonly sending: string;
    readonly safe: string;
    /** Instead of `safe`, by that choice. */
    readonly unkept: string;
  };
  readonly queued: {
    readonly heading: string;
    readonly headingInMemory: string;
    readonly onDevice: string;
    readonly inMemory: string;
    readonly unkept: string;
    readonly now: string;
    readonly ask: string;
  };
  readonly unknown: { readonly heading: string; readonly why: string; readonly dont: string };
  readonly received: string;
  readonly number: string;
  readonly code: string;
  readonly copy: string;
  /** The button's full name, so that two of them can be told apart by ear. */
  readonly copyNumber: string;
  readonly copyCode: string;
  readonly copied: string;
  readonly selected: string;
  readonly keep: Readonly<Record<'heading' | 'why' | 'how' | 'lost', string>>;
  readonly next: string;
  readonly steps: (verifyDays: number, followupDays: number, replyDays: number) => readonly string[];
  readonly track: string;
  /** Where another tab sent it and its number could not be heard. */
  readonly trackByCode: string;
  /** Ends a receipt that this tab keeps. */
  readonly done: string;
  readonly again: string;
  /** Before what the page itself put into the element: its own link, a telephone number. */
  readonly ownWays: string;
  readonly shared: string;
}
