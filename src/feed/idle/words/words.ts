/** What the feed says after its first list: news, what it kept, and what became of a press. */
export interface IdleMessages {
  fresh: (count: number) => string;
  /** Read out. */
  freshSaid: (count: number) => string;
  pages: string;
  page: (page: number, last: number) => string;
  kept: string;
  /** @param at `3 jam yang lalu (24 Nov 2026, 10.00)` */
  keptAt: (at: string) => string;
  supportWaits: string;
  supportFailed: string;
}
