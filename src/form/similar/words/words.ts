/** Reports like the one being written. */
export interface SimilarMessages {
  readonly heading: string;
  /** It stands in nobody's way, and nothing of the text has left the phone. */
  readonly lead: string;
  readonly found: (count: number) => string;
  /** By status code; any other shows the endpoint's own name for it. */
  readonly statuses: Readonly<Record<string, string>>;
  /** Of one that is done, with the moment of its last change: history, and nothing to support. */
  readonly finished: (day: string) => string;
  readonly number: (trackingId: string) => string;
  readonly supports: (count: number) => string;
  readonly support: string;
  readonly supportWhat: (title: string) => string;
  readonly supported: string;
  readonly waits: string;
  readonly failed: string;
}
