/** What the reporter reads before taking a report back. Text or functions of text, never markup. */
export interface WithdrawMessages {
  open: string;
  heading: string;
  erasedTitle: string;
  erased: readonly string[];
  stays: string;
  forwarded: (nationalId: string | null) => string;
  maybeForwarded: string;
  final: string;
  reason: string;
  reasonHint: string;
  confirm: string;
  again: string;
  keep: string;
  sending: string;
  failed: string;
  /** Nobody knows whether it arrived. */
  unknown: { heading: string; text: string };
  done: { heading: string; text: string };
}
