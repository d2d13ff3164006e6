import type { SealedScriptWords } from '../../../../../src/sealed-form/sealed-words.js';

/** Words of the page on which a report is sealed: what its script says too. */
export interface SealingWords {
  heading: string;
  /** `lock` says who alone can read it, behind a lock. */
  lock: (agency: string) => string;
  /** `cannot` says what stays visible, and what no seal can do: 60 words at most. */
  cannot: string;
  /** While the page looks whether it can seal; stays where the script doesn't come. */
  getting: string;
  /** Beside it, for browsers that no script of ours runs in. */
  tooOld: string;
  noScript: string;
  /** Before whose key it is. */
  key: (agency: string) => string;
  fingerprint: string;
  compare: string;
  /** `ready` says what holds without a network, once the keys are here. */
  ready: string;
  /** After the page was loaded anew: what is lost by that, and what isn't. */
  anew: string;
  content: string;
  place: string;
  day: string;
  photos: string;
  photosHint: string;
  who: string;
  whoWarning: string;
  name: string;
  contact: string;
  pressing: string;
  /** `consent` by `pressing`: plain text, blank lines between paragraphs. Its version is in `words/consent.ts`. */
  consent: string;
  send: string;
  receipt: string;
  code: string;
  codeNote: string;
  copy: string;
  noted: string;
  /** Link to the page that shows answers. */
  follow: string;
  tryNow: string;
  forget: string;
  forgetWarning: string;
  /** Other ways, where nothing can be sealed. */
  ways: string;
  /** The Inspectorate itself, past this server. */
  direct: string;
  secret: string;
  again: string;
  script: SealedScriptWords;
}
