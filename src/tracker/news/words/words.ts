/** What the reporter reads about news by e-mail. Text or functions of text, never markup. */
export interface NewsMessages {
  open: string;
  heading: string;
  loading: string;
  /** @param to masked; null for none */
  now: (to: string | null) => string;
  /** A letter has gone there that asks whether it is theirs. @param to masked */
  awaited: (to: string) => string;
  impossible: string;
  label: string;
  hint: string;
  wrong: string;
  save: string;
  stop: string;
  saving: string;
  close: string;
  retry: string;
  failed: string;
  /** Nobody knows whether it arrived. */
  unknown: { heading: string; text: string };
  saved: (to: string | null) => string;
}
