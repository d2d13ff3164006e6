/** The five public steps and what became of each, as a word: colour alone tells nobody. */
export type StepWord = 'done' | 'now' | 'next' | 'later' | 'skipped';

/** What a sentence about a status may name. */
export interface StatusFacts {
  /** True when an access code opened the report: the reader is the reporter. */
  isOwn: boolean;
  /** Usual working days, from the endpoint; null when it doesn't say. */
  verifyDays: number | null;
  followupDays: number | null;
  autocloseDays: number | null;
  /** By when it closes by itself, as a sentence; null where that day isn't known or has passed. */
  closes: string | null;
}

/** A status in words: what it is called, what it means, and whose turn it is. */
export interface StatusWords {
  name: string;
  meaning: (facts: StatusFacts) => string;
}

/** What is said of a found report, in one language. Text or functions of text, never markup. */
export interface ReportMessages {
  /** For `Intl`: BCP 47, or several, where a browser may not know the first. */
  locale: string | string[];
  report: string;
  stepOf: (step: number) => string;
  turn: string;
  actors: Record<'admin' | 'office' | 'reporter', string>;
  clock: {
    deadline: string;
    /** Where the report closes by itself after that day. */
    closing: string;
    /** Working days left; 0 is today. */
    left: (days: number) => string;
    /** Working days since; 0 when none has passed yet. */
    overdue: (days: number) => string;
    estimate: string;
    /** @param left how many working days that is, and whether it is an estimate */
    closes: (day: string, left: string) => string;
    late: { heading: string; text: string; closing: string; ask: string; ombudsman: string };
  };
  updated: string;
  openedByCode: string;
  close: string;
  /** In the place of the status, for a reporter who is asked. */
  yourTurn: string;
  answered: (office: string) => string;
  /** What lies folded below. */
  keep: string;
  own: string;
  ownFailed: string;
  statuses: Readonly<Partial<Record<string, StatusWords>>>;
  unknownStatus: string;
  steps: {
    heading: string;
    names: readonly [string, string, string, string, string];
    hints: readonly [string, string, string, string, string];
    words: Record<StepWord, string>;
  };
  details: {
    heading: string;
    sent: string;
    place: string;
    category: string;
    office: string;
    number: string;
    /** How far it is to SP4N-LAPOR!. */
    relay: {
      sent: (number: string | null, day: string | null) => string;
      /** @param when the next try; null where it isn't known */
      waiting: (when: string | null) => string;
      parked: () => string;
    };
    files: string;
  };
  file: {
    view: (name: string) => string;
    save: (name: string) => string;
    loading: (name: string) => string;
    failed: (name: string) => string;
    alt: (name: string) => string;
  };
  history: {
    heading: string;
    counted: (entries: number) => string;
    moved: (from: string, to: string) => string;
    status: (name: string) => string;
    note: string;
    reply: (from: string, to: string | null) => string;
    /** After what it was, where it came from SP4N-LAPOR!. */
    national: string;
    rating: (stars: number) => string;
    privately: string;
    /** Of a reply that no officer has released yet. */
    unreleased: string;
    noTime: string;
    empty: string;
    loading: string;
    retry: string;
    more: string;
    added: (count: number) => string;
    failed: string;
  };
  announce: {
    found: (status: string) => string;
    /** It became another while on show. @param status null where that stayed */
    changed: (status: string | null, answers: number) => string;
  };
}
