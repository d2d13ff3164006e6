import type { SealedState } from '../contract/sealed/sealed-wire.js';
import type { SealedErrorCode } from '../sealed/sealed-error.js';
import type { Outcome } from './follow-up.js';

/** Codes of what doesn't open, and of what keeps a follow-up from being written; others can't come here. */
type Unopened = Extract<
  SealedErrorCode,
  | 'sealed-other-report'
  | 'sealed-replayed'
  | 'sealed-out-of-turn'
  | 'sealed-no-key'
  | 'sealed-unopened'
  | 'sealed-cut'
  | 'sealed-malformed'
>;
type Unoffered = Extract<
  SealedErrorCode,
  'sealed-not-offered' | 'sealed-key-expired' | 'sealed-key-mismatch'
>;

/** Words of the page on which the reporter reads a sealed report's answers, in one language. */
export interface AnswersWords {
  /** BCP 47. */
  locale: string;
  heading: string;
  /** `kept` says what stays where. */
  kept: string;
  code: { label: string; open: string };
  opening: string;
  /** The typed code can't be one. */
  mistyped: string;
  /** `notFound` is one sentence for a wrong code and for a report that isn't there. */
  notFound: string;
  /** The same of a code without the check: it was mistyped, or is of before the check and its report gone. */
  typo: string;
  offline: string;
  busy: string;
  unread: string;
  again: string;
  other: string;
  number: string;
  states: Readonly<Record<SealedState, { name: string; turn: string }>>;
  conversation: string;
  report: string;
  followUp: string;
  /** Beside the reporter's own messages. */
  own: string;
  answer: string;
  nothingYet: string;
  /** Instead of an answer that doesn't open. */
  unopened: Readonly<Record<Unopened | 'missing', string>>;
  save: (name: string) => string;
  reply: {
    heading: string;
    label: string;
    /** @param fingerprint in threes */
    hint: (fingerprint: string) => string;
    send: string;
    sending: string;
    empty: string;
    tooLarge: string;
    /** `unsealed`: this browser has no means to, or failed. */
    unsealed: string;
    outcomes: Readonly<Record<Outcome, string>>;
  };
  /** `withdraw.warning` says before what is lost. */
  withdraw: { heading: string; warning: string; confirm: string; done: string; refused: string };
  unoffered: Readonly<Record<Unoffered, string>>;
}
