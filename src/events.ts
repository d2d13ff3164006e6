import type { AduanErrorCode } from './errors.js';

/** Where in the journey an error happened. */
export type AduanPhase = 'setup' | 'load' | 'upload' | 'submit' | 'track' | 'reply' | 'feed' | 'storage';

/** Nothing, or an empty text, lets the report go; any other text keeps it back. */
export type BeforeSubmitAnswer = string | { readonly message: string } | null | undefined | void;

/** What the page's own checks make of a report that is about to be sent. */
export interface BeforeSubmitEvent extends CustomEvent<AduanEventDetails['aduan-before-submit']> {
  /**
   * Keeps the report in the form until `wait` is settled, 10 s at most. A text that isn't empty, or `{ message }`, keeps it back and is shown
   * as it is, as text; a rejection, no answer in time, or anything that is no such answer, keeps it back with a sentence of ours. An error that
   * a listener throws is reported to the page by the browser, as with every event, and keeps nothing back.
   * @throws InvalidStateError after the event has been dispatched
   */
  waitUntil(wait: PromiseLike<BeforeSubmitAnswer>): void;
}

/** Detail of every public event. Never text, names, phones or access codes: pages feed these to tag managers. */
export interface AduanEventDetails {
  'aduan-before-submit': { classificationId: string; categoryId: string | null };
  /** `trackingId` is absent for anonymous and secret reports. */
  'aduan-submitted': { trackingId?: string };
  /** The name of the part of the form that is now the current one: `what`, `where`, `photos`, `privacy`, `send`. */
  'aduan-step': { step: string };
  /** The name of the screen that is shown now, as `:state(…)` and `data-state` have it. */
  'aduan-state': { state: string };
  'aduan-queued': { waiting: number };
  'aduan-error': { code: AduanErrorCode; status?: number; phase: AduanPhase };
  /** `trackingId` is absent when an access code opened the report, or it is anonymous or secret. */
  'aduan-tracked': { trackingId?: string; statusCode: string };
  'aduan-feed-loaded': { count: number };
  'aduan-report-selected': { trackingId: string };
}

export type AduanEventName = keyof AduanEventDetails;

export type AduanEventMap = { [Name in AduanEventName]: CustomEvent<AduanEventDetails[Name]> } & {
  'aduan-before-submit': BeforeSubmitEvent;
};

/** They bubble: a page may listen at any element, at `document` and at `window`. */
declare global {
  interface HTMLElementEventMap extends AduanEventMap {}
  interface DocumentEventMap extends AduanEventMap {}
  interface WindowEventMap extends AduanEventMap {}
}

const CANCELABLE: ReadonlySet<AduanEventName> = new Set(['aduan-report-selected']);

/**
 * Dispatches a public event on the host element: bubbling, composed, cancelable where the contract says so. `aduan-before-submit`, which waits for the
 * page, is `askPage` of the form.
 * @returns false when a listener called `preventDefault()` on a cancelable event, else true.
 */
export function emit<Name extends Exclude<AduanEventName, 'aduan-before-submit'>>(
  host: HTMLElement,
  name: Name,
  detail: AduanEventDetails[Name],
): boolean {
  return host.dispatchEvent(
    new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: CANCELABLE.has(name) }),
  );
}
