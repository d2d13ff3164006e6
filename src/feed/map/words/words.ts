/** What the map of reports says beside the map's own words; fetched with it. */
export interface FeedMapMessages {
  readonly heading: string;
  /** A cluster's name. */
  readonly cluster: (count: number) => string;
  readonly one: string;
  readonly loading: string;
  /** Read out when the marks are there. */
  readonly shown: (count: number) => string;
  readonly none: string;
  readonly missing: string;
  readonly failed: string;
  readonly retry: string;
  readonly narrow: string;
  readonly widen: string;
}
