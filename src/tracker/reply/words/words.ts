import type { ReplyProblem } from '../report-reply.js';
import type { FileProblem, PickedFile } from '../../../form-logic/files.js';

/** What the reporter reads around a reply. Text or functions of text, never markup. */
export interface ReplyMessages {
  /** Where the office waits for the reporter; else. */
  task: string;
  heading: string;
  /** Before a reply to a report that is finished: what comes of it. */
  done: string;
  /** Whether the matter is settled: only that closes a report, or opens it again. */
  settled: {
    question: string;
    hint: string;
    yes: string;
    no: string;
    /** What the office reads where nothing else was written. */
    words: { yes: string; no: string };
    missing: string;
    optional: string;
    send: string;
    cancel: string;
    /** To the reporter of a finished report. */
    again: string;
  };
  content: string;
  rating: string;
  ratingHint: string;
  ratings: readonly [string, string, string, string, string];
  noRating: string;
  privately: { label: string; hint: string };
  /** Who reads it, where the report is open to the public; where it isn't. */
  readers: { public: string; secret: string };
  photos: {
    add: string;
    limits: (most: number, bytes: number) => string;
    listed: string;
    state: (file: PickedFile) => string;
    problem: Record<FileProblem, string>;
    remove: string;
    removed: (name: string) => string;
  };
  /** What a device of many hands must not keep, and what the others do. */
  shared: { label: string; hint: string };
  cancel: string;
  send: string;
  sendRating: string;
  /** Seen when it has arrived, by what it was. */
  sent: Record<'yes' | 'no' | 'rating' | 'reply', string>;
  again: string;
  sending: string;
  failed: string;
  kept: string;
  problems: Record<Extract<ReplyProblem, string>, (contentMax: number) => string>;
}
