import type { WorkWire } from '../../wire.js';
import type { Refusal } from '../api.js';

/** `DeedReport` is the report as the officer saw it. */
export interface DeedReport {
  tracking_id: string;
  /** `work.version` of what was shown. */
  version: string;
}

/** `DeedView` is what every deed's answer has; its other parts are the report's own view. */
export interface DeedView {
  work: WorkWire;
}

/** `DeedBody` is what a deed carries beside its version: fields, or a form with files. */
export type DeedBody = object | FormData;

/**
 * `Outcome` is what became of a deed:
 * - `done`: the server has it;
 * - `waiting`: the server can't be reached; it is kept on the device and sent when the server is back;
 * - `changed`: the report changed meanwhile and the officer wants to look first: nothing was done;
 * - `refused`: in the server's words, with `fields` for a form.
 */
export type Outcome<View extends DeedView = DeedView> =
  | { state: 'done'; view: View }
  | { state: 'waiting'; key: string }
  | { state: 'changed'; view: View }
  | { state: 'refused'; refusal: Refusal };

/** `KeptValue` is a form's field as the device keeps it: no Blob, which older WebKit loses in IndexedDB. */
export type KeptValue = string | { name: string; type: string; data: ArrayBuffer };

/** `WaitingDeed` is a deed that the server doesn't have yet, or doesn't say so. */
export interface WaitingDeed {
  /** `Idempotency-Key`, the same over all tries: the server does it once. */
  key: string;
  /** Account's name: only who did it sends it. */
  officer: string;
  trackingId: string;
  version: string;
  act: string;
  body: { kind: 'json'; fields: object } | { kind: 'form'; fields: readonly [string, KeptValue][] };
  /** Milliseconds since 1970. */
  at: number;
  /** Set once the server refused it: it is not sent again by itself. */
  problem: { message: string; lines: readonly string[] } | null;
  /** It waited too long: what was written in it is gone from the device. */
  isEnded?: true;
}
