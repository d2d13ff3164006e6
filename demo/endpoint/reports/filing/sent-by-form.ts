/**
 * Why an officer should look twice at a report. Nothing is refused for it, and nothing else comes of it but that no report of this kind leaves
 * the house before an officer has verified it: `quick` for one that was sent sooner than anybody writes, `crowd` for one above the hour's budget.
 */
export type Doubt = 'quick' | 'crowd';

/** What a form of the endpoint's own pages brings along instead of a solved challenge. */
export interface SentByForm {
  doubt: Doubt | null;
  /** Whose its waiting uploads are. */
  holder: string;
}
