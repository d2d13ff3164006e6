/**
 * `Doubt` is why an officer should look twice at a report: `quick` for one sent sooner than a person can write,
 * `crowd` for one above the hour's budget. A doubtful report is taken, but not forwarded before an officer has
 * verified it.
 */
export type Doubt = 'quick' | 'crowd';

/** `SentByForm` is what a form of our own pages brings instead of a solved challenge. */
export interface SentByForm {
  doubt: Doubt | null;
  /** The holder of the form's waiting uploads. */
  holder: string;
}
