import type { AduanErrorCode } from './errors.js';

/** Where in the journey an error happened. */
export type AduanPhase = 'setup' | 'load' | 'upload' | 'submit' | 'track' | 'reply' | 'feed' | 'storage';

/** Detail of every public event. Never text, names, phones or access codes: pages feed these to tag managers. */
export interface AduanEventDetails {
  'aduan-before-submit': { classificationId: string; categoryId: string | null };
  /** `trackingId` is absent for anonymous and secret reports. */
  'aduan-submitted': { trackingId?: string };
  'aduan-queued': { waiting: number };
  'aduan-error': { code: AduanErrorCode; status?: number; phase: AduanPhase };
  /** `trackingId` is absent when an access code opened the report, or it is anonymous or secret. */
  'aduan-tracked': { trackingId?: string; statusCode: string };
  'aduan-feed-loaded': { count: number };
  'aduan-report-selected': { trackingId: string };
}

export type AduanEventName = keyof AduanEventDetails;

export type AduanEventMap = { [Name in AduanEventName]: CustomEvent<AduanEventDetails[Name]> };

/** They bubble: a page may listen at any element, at `document` and at `window`. */
declare global {
  interface HTMLElementEventMap extends AduanEventMap {}
  interface DocumentEventMap extends AduanEventMap {}
  interface WindowEventMap extends AduanEventMap {}
}

const CANCELABLE: ReadonlySet<AduanEventName> = new Set(['aduan-before-submit', 'aduan-report-selected']);

/**
 * Dispatches a public event on the host element: bubbling, composed, cancelable where the contract says so.
 * @returns false when a listener called `preventDefault()` on a cancelable event, else true.
 */
export function emit<Name extends AduanEventName>(
  host: HTMLElement,
  name: Name,
  detail: AduanEventDetails[Name],
): boolean {
  return host.dispatchEvent(
    new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: CANCELABLE.has(name) }),
  );
}
