import type { ReplyProblem } from '../report-reply.js';
import type { FileProblem, PickedFile } from '../../../form-logic/files.js';

/** What the reporter reads around a reply. Text or functions of text, never markup. */
export interface ReplyMessages {
  /** Where the office waits for the reporter; else. */
  task: string;
  heading: string;
  asked: (office: string) => string;
  /** What comes of it, said before anything is written. */
  outcome: { responded: string; rateable: string; done: string };
  content: string;
  rating: string;
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
  sendClosing: string;
  sendReopening: string;
  again: string;
  sending: string;
  failed: string;
  kept: string;
  problems: Record<Extract<ReplyProblem, string>, (contentMax: number) => string>;
}
