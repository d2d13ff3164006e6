import type { Explained } from '../../words/words.js';

/** What a helper is asked and told, who files for others on one phone. */
export interface AssistedMessages {
  readonly heading: string;
  readonly why: string;
  readonly name: string;
  readonly organisation: Explained;
  readonly keep: Explained;
  readonly tally: (sent: number, waiting: number) => string;
  readonly givenBy: { readonly heading: string; readonly reporter: Explained; readonly helper: Explained };
  readonly near: { readonly heading: string; readonly why: string; readonly stay: string };
  readonly wiped: string;
}
