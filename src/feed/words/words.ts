import type { ConnectionMessages } from '../../widget/errors/messages.js';

/** Everything the feed says, in one language. Text or functions of text, never markup. */
export interface FeedMessages {
  /** For `Intl`: BCP 47, or several, where a browser may not know the first. */
  locale: string | string[];
  /** The feed sends nothing that could be wrong: what a first answer can say is enough. */
  errors: ConnectionMessages;
  heading: string;
  lead: string;
  views: { label: string; list: string; map: string; numbers: string; opening: string };
  find: {
    summary: string;
    search: string;
    button: string;
    filters: string;
    loading: string;
    reset: string;
  };
  /** Public statuses by wire code, in the order of a filter. */
  statuses: Readonly<Record<string, string>>;
  loading: string;
  slow: string;
  /** @param total null where the endpoint doesn't say. */
  shown: (count: number, total: number | null) => string;
  /** Searches for these words at a press. */
  didYouMean: (words: string) => string;
  more: string;
  fromStart: string;
  loadingMore: string;
  moreFailed: string;
  added: (count: number) => string;
  /** Reports that came in since: `show` on the button that shows them, `said` read out. */
  newReports: { show: (count: number) => string; said: (count: number) => string };
  pages: { label: string; page: (page: number, last: number) => string };
  /** The page that was loaded last, where there is no network. `at` takes `3 jam yang lalu (24 Nov 2026, 10.00)`. */
  kept: { heading: string; at: (at: string) => string };
  empty: { heading: string; text: string; noMatch: string; loosen: string };
  failed: { heading: string; offline: string; wait: (seconds: number) => string; retry: string };
  missing: { heading: string; text: string };
  fallback: { heading: string; sms: (number: string) => string };
  card: {
    untitled: (trackingId: string) => string;
    office: string;
    anonymous: string;
    via: (channel: string) => string;
    followUps: (count: number) => string;
    supports: (count: number) => string;
    photo: string;
  };
  support: {
    label: string;
    /** Read out after the label, so that twenty buttons differ. */
    of: (title: string) => string;
    count: (count: number) => string;
    /** There is no network. */
    waits: string;
    /** The endpoint refused it. */
    failed: string;
  };
  detail: {
    back: string;
    opening: string;
    opened: (title: string) => string;
    failed: string;
  };
}
