/** What only pages without a script have to say; all else are the widgets' own words. */
export interface OwnWords {
  /** Where nobody is to look over a shoulder: whose page it is, what it does, and the way out. */
  safe: {
    lines: (agency: string) => readonly string[];
    leave: string;
    /** What leaving does, and what it can't. */
    leaving: string;
    keys: string;
    carrying: string;
    carried: string;
    notCarried: string;
    /** Where the form doesn't come by itself. */
    toForm: string;
  };
  /** What stands there instead. */
  calendar: { heading: string; hours: (opens: string, closes: string) => string; closed: string };
  /** Form, review. */
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
    /** They had arrived, and this form has them no more. */
    gone: (count: number) => string;
  };
  notice: {
    error: string;
    /** Came from elsewhere, or the form was too old. */
    notYet: string;
    /** The form's key has filed another text. */
    used: string;
    /** So many came by forms within an hour that this one is not taken. */
    crowded: (minutes: number) => string;
    held: string;
  };
  receipt: { open: string };
  tracker: {
    answer: string;
    noAnswer: string;
    again: string;
    other: string;
    /** Neither yes nor no to whether it is settled. */
    unsettled: string;
    withdrawTick: string;
    /** A code is never written back into a page. */
    codeAgain: string;
  };
  feed: { next: string; prev: string; all: string; open: string; supported: string; later: string };
}
