import type { AduanErrorCode } from './errors.js';

/** Step in which an error happened. */
export type AduanPhase = 'setup' | 'load' | 'upload' | 'submit' | 'track' | 'reply' | 'feed' | 'storage';

/** Without a text, or with an empty one, the report is sent; any other text holds it back. */
export type BeforeSubmitAnswer = string | { readonly message: string } | null | undefined | void;

/** Event with which the page's own checks can hold back a report that is about to be sent. */
export interface BeforeSubmitEvent extends CustomEvent<AduanEventDetails['aduan-before-submit']> {
  /**
   * Holds the report in the form until `wait` is settled, 10 s at most. A text that isn't empty, or `{ message }`,
   * holds it back and is shown as text; a rejection, no answer in time, or any other value holds it back with the
   * form's own sentence. An error that a listener throws is reported to the page by the browser, as with every event,
   * and holds nothing back.
   * @throws InvalidStateError after the event has been dispatched
   */
  waitUntil(wait: PromiseLike<BeforeSubmitAnswer>): void;
}

/** Detail of every public event. Never text, names, phones or access codes: pages feed these to tag managers. */
export interface AduanEventDetails {
  'aduan-before-submit': { classificationId: string; categoryId: string | null };
  /** `trackingId` is absent for anonymous and secret reports. */
  'aduan-submitted': { trackingId?: string };
  /** Name of the form's current part: `what`, `where`, `privacy` or `send`. */
  'aduan-step': { step: string };
  /** Name of the current screen, as in `:state(…)` and `data-state`. */
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

/** The events bubble: a page may listen at any element, at `document` and at `window`. */
declare global {
  interface HTMLElementEventMap extends AduanEventMap {}
  interface DocumentEventMap extends AduanEventMap {}
  interface WindowEventMap extends AduanEventMap {}
}

const CANCELABLE: ReadonlySet<AduanEventName> = new Set(['aduan-report-selected']);

/**
 * Dispatches a public event on the host element: bubbling, composed, cancelable where the contract says so.
 * `aduan-before-submit`, which waits for the page, is dispatched by the form's `askPage`.
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
