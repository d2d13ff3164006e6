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
  | { state: 'waiting' }
  | { state: 'changed'; view: View }
  | { state: 'refused'; refusal: Refusal };

/** `Attempt` is what came of a first try, before anybody was asked. */
export type Attempt = Extract<Outcome, { state: 'done' | 'waiting' | 'refused' }>;

/** `KeptValue` is a form's field as the device keeps it: no Blob, which older WebKit loses in IndexedDB. */
export type KeptValue = string | { name: string; type: string; data: ArrayBuffer };

/** `KeptBody` is a deed's body as the device keeps it. */
export type KeptBody =
  { kind: 'json'; fields: object } | { kind: 'form'; fields: readonly [string, KeptValue][] };

/** `Deed` is what an officer does to a report: the same on every try. */
export interface Deed {
  trackingId: string;
  /** Of the report as the officer saw it, or as an earlier deed of theirs left it. */
  version: string;
  act: string;
  body: KeptBody;
}

/** `WaitingDeed` is a deed that the server doesn't have yet, or doesn't say so. */
export interface WaitingDeed extends Deed {
  /** Of its item in the outbox. */
  id: string;
  /** Milliseconds since 1970, by this device's clock. */
  at: number;
  /** `isDoubtful`: the deed was sent and no answer came, so the server may have it. */
  isDoubtful: boolean;
  /** False where the device keeps nothing: it is gone with the page. */
  isOnDevice: boolean;
  /** Milliseconds since 1970 of the next try, where the server asked to be left alone until then; else null. */
  waitsUntil: number | null;
  /** Set once the server refused it: it is not sent again by itself. */
  problem: { message: string; lines: readonly string[] } | null;
  /** `isEnded`: the deed waited too long, and what was written in it is gone from the device. */
  isEnded: boolean;
}
