/**
 * Header by which a shared cache finds all answers that show the same thing, to forget them at once. Its words are
 * parted by blanks (Fastly, Varnish's xkey).
 */
export const SURROGATE_KEY = 'Surrogate-Key';

/** `SurrogateKey`: `feed` is all lists, numbers and exports; `masters` the town's lists; `report-…` a public report. */
export type SurrogateKey = 'feed' | 'masters' | `report-${string}`;

export const reportKey = (trackingId: string): SurrogateKey => `report-${trackingId}`;
