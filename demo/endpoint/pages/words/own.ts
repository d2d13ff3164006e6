/** What only pages without a script have to say; all else are the widgets' own words. */
export interface OwnWords {
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
  };
  notice: {
    error: string;
    /** Came from elsewhere, or the form was too old. */
    notYet: string;
    /** The form's key has filed another text. */
    used: string;
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
  };
  feed: { next: string; prev: string; all: string; open: string; supported: string; later: string };
}
