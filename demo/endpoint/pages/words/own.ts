import type { HomeWords } from './home.js';

/** `OwnWords` are words of pages without scripts; all others are the widgets'. */
export interface OwnWords {
  home: HomeWords;
  /** Head of a safe page: whose page it is, what it does, and the quick exit. */
  safe: {
    lines: (agency: string) => readonly string[];
    leave: string;
    /** `leaving` says what the quick exit clears, and what it can't. */
    leaving: string;
    keys: string;
    carrying: string;
    carried: string;
    notCarried: string;
    /** Link where the form doesn't open by itself. */
    toForm: string;
    /** Offers a sealed report, and says what its link needs. */
    sealed: { offer: string; link: string };
  };
  /** The month's sheet for a notice board; counts are in words. */
  board: {
    heading: string;
    how: string;
    print: string;
    before: string;
    after: string;
    title: (month: string) => string;
    /** Each follows a count. */
    filed: string;
    answered: string;
    late: string;
    /** Before what became of promises. */
    promised: string;
    /** An office's reports; a number that isn't told is left out. */
    ofOffice: Record<'filed' | 'answered' | 'late', (count: string) => string>;
    /** Offices that have no room on the sheet. */
    more: (count: number) => string;
    counted: (day: string) => string;
  };
  /** The page that replaces one that was left quickly. */
  calendar: { heading: string; hours: (opens: string, closes: string) => string; closed: string };
  /** Form and review. */
  check: string;
  edit: string;
  otherTicks: string;
  village: { choose: string; none: string; chosen: string };
  dateHint: string;
  any: string;
  files: {
    limits: (most: number, bytes: string) => string;
    kept: string;
    remove: (name: string) => string;
    again: (names: string) => string;
    /** Uploaded files that this form no longer has. */
    gone: (count: number) => string;
  };
  notice: {
    error: string;
    /** The form came from elsewhere, or was too old. */
    notYet: string;
    /** The form's key has filed another text. */
    used: string;
    /** Forms have filed so many reports within an hour that this one is refused for now. */
    crowded: (minutes: number) => string;
    held: string;
    /** `tooLarge`: the files are too large for one sending. */
    tooLarge: string;
    /** Nothing of the form could be read: the browser has it. */
    back: string;
  };
  receipt: { open: string };
  tracker: {
    answer: string;
    noAnswer: string;
    again: string;
    other: string;
    /** Neither yes nor no to whether the matter is settled. */
    unsettled: string;
    withdrawTick: string;
    /** Asks to type the code again: it is never written into a page. */
    codeAgain: string;
    /**
     * A sealed report's code: where it is typed; refused by the browser, sent all the same, or not opened as its script
     * hasn't come.
     */
    sealed: { about: string; unsent: string; sent: string; failed: string };
  };
  /** The page on a year's aspirations. */
  wishes: {
    heading: string;
    about: (agency: string) => string;
    lead: string;
    /** The address names no year that has begun. @param year this one */
    noYear: (year: string) => string;
    none: string;
    /** @param count in digits */
    filed: (count: string) => string;
    nowhere: string;
    noTopic: string;
    /** Too many villages and topics for one page. */
    cut: string;
  };
  feed: {
    next: string;
    prev: string;
    all: string;
    open: string;
    supported: string;
    later: string;
    /** Leads to the answered requests for information. */
    answered: string;
  };
}
