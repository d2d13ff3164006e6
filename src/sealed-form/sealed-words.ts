import type { SealedFate } from './sealed-queue.js';

/** Why nothing can be sealed here, or not sent: each has a sentence of its own. */
export type SealedTrouble =
  /** The poster's code asked for it, and the endpoint no longer offers it. */
  | 'gone'
  /** The endpoint has no keys, and nobody expected any. */
  | 'none'
  | 'mismatch'
  | 'expired'
  /** `clock`: device and endpoint don't agree on the day, and the keys' last day lies between. */
  | 'clock'
  | 'unread'
  | 'offline'
  | 'insecure'
  | 'crypto'
  | 'old'
  | 'tooLong'
  | 'tooLarge'
  | 'photo'
  | 'photoPixels'
  | 'empty'
  | 'refused'
  | 'changed'
  /** `tooMuch`: the server, or what stands before it, takes no body of this size. */
  | 'tooMuch'
  | 'rate'
  | 'unavailable'
  | 'memory';

/** `SealedScriptWords` are what the page's script says; the page brings them in its language. `{…}` are filled in. */
export interface SealedScriptWords {
  /** `{size}`, `{seconds}` */
  time: string;
  /** `{number}`, `{size}` */
  photo: string;
  remove: string;
  same: string;
  sealing: string;
  /** `{percent}` */
  sending: string;
  /** `{number}` */
  sent: string;
  /** Another tab has sent it, or somebody deleted it there. */
  goneElsewhere: string;
  waiting: string;
  copied: string;
  /** `{count}`, of an earlier visit. */
  earlier: Readonly<Record<SealedFate, string>>;
  carried: string;
  notCarried: string;
  /** `{photo}`, `{name}`, `{size}`, `{seconds}`, `{device}`, `{endpoint}`, `{message}` */
  failed: Readonly<Record<SealedTrouble, string>>;
}

/** A sentence with its values. A value that isn't given stays empty. */
export const filled = (sentence: string, values: Readonly<Record<string, string | number>> = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')).trim();
