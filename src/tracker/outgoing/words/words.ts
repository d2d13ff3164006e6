/** What is said of a reply that this device holds, in one language. Text or functions of text, never markup. */
export interface OutgoingMessages {
  /** Where no report is open: nothing of what they say, nor to which report. */
  list: { heading: string; hint: string };
  states: Record<'waiting' | 'sending' | 'needs-fix' | 'unknown', { heading: string; text: string }>;
  /** Too old to go by itself. */
  stale: string;
  /** When it was written, and how big it is. */
  written: (moment: string, bytes: number) => string;
  rating: (stars: number) => string;
  files: (count: number) => string;
  privately: string;
  /** Where it lies until then. */
  kept: Record<'device' | 'memory', string>;
  sendNow: string;
  edit: string;
  remove: { label: string; sure: string; sureUnknown: string; yes: string; no: string; done: string };
  /** Where nothing else can be said of it. */
  sent: string;
  /** Another one hears of it: a reply to a report that isn't on show. */
  sentElsewhere: string;
  /** It went out meanwhile. */
  gone: string;
}
