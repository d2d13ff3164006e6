import { html, nothing, type TemplateResult } from 'lit';
import type { Capabilities } from '../contract/capabilities.js';
import type { LookupState } from '../report/report-lookup.js';
import type { AduanError, AduanErrorDetails, AduanErrorCode } from '../errors.js';
import type { TrackerMessages } from './tracker-words.js';

export interface FailureView {
  messages: TrackerMessages;
  error: AduanError;
  fallback: Capabilities['fallback'];
  /** True when the search has text: the message says that it is still there. */
  hasTyped: boolean;
  /** An access code was part of the search. */
  hadCode: boolean;
  canUseCode: boolean;
  /** Usual working days until a report is verified. */
  verifyDays: number;
  /** True where every report is shown to everybody. */
  isForeign: boolean;
}

/** Name of the screen, for style sheets of the page. @param unreached error if the endpoint can't be reached at all */
export function screenOf(state: LookupState, unreached: AduanError | null | undefined): string {
  switch (state.phase) {
    case 'done':
      return 'found';
    case 'failed':
      return state.error.code === 'not-found' ? 'not-found' : 'failed';
    default:
      return unreached && state.phase === 'idle' ? 'failed' : state.phase;
  }
}

/** Shown while searching. On a slow network a second sentence appears after some seconds, by a CSS animation. */
export function renderLoading({ loading: m }: TrackerMessages, onCancel: () => void): TemplateResult {
  return html`<section class="notice loading">
    <p><b>${m.text}</b></p>
    <progress aria-label=${m.text}></progress>
    <p class="hint slow">${m.slow}</p>
    <p>
      <button class="button secondary" part="secondary-button" type="button" @click=${onCancel}>
        ${m.cancel}
      </button>
    </p>
  </section>`;
}

/** "Not found" lists every possible reason; any other error says what happened. Both say what the reader can do. */
export function renderFailure(view: FailureView, onRetry: () => void): TemplateResult {
  const { messages: m, error, hasTyped } = view;
  return error.code === 'not-found'
    ? notFound(view)
    : html`<section class="notice danger" part="problem">
        <h3 id="result" tabindex="-1">${m.failed.heading}</h3>
        <p>
          ${m.errors[error.code]}
          ${error.retryAfterSeconds === undefined ? nothing : m.failed.wait(error.retryAfterSeconds)}
          ${hasTyped ? m.failed.kept : nothing}
        </p>
        <p>
          <button class="button secondary" part="secondary-button" type="button" @click=${onRetry}>
            ${m.failed.retry}
          </button>
        </p>
        ${otherWays(view)}
      </section>`;
}

function notFound(view: FailureView): TemplateResult {
  const { messages: m, hadCode, canUseCode, verifyDays, isForeign } = view;
  const all = hadCode ? m.notFound.withCode : m.notFound.reasons({ verifyDays, canUseCode });
  // A server of another protocol neither checks reports first nor keeps any secret.
  const reasons = isForeign ? all.slice(0, 1) : all;
  return html`<section class="notice warning" part="problem">
    <h3 id="result" tabindex="-1">${m.notFound.heading}</h3>
    <p>${m.notFound.intro}</p>
    <ul>
      ${reasons.map((reason) => html`<li>${reason}</li>`)}
    </ul>
    ${otherWays(view)}
  </section>`;
}

/** The endpoint's other channels, and the link that the page's author put inside the element. */
function otherWays({ messages: m, fallback }: FailureView): TemplateResult {
  const { web, sms } = fallback;
  return html`<div class="ways">
    ${web || sms ? html`<p class="hint">${m.fallback.heading}</p>` : nothing}
    ${web ? html`<p><a href=${web}>${new URL(web).hostname}</a></p>` : nothing}
    ${sms ? html`<p><a href="sms:${sms}">${m.fallback.sms(sms)}</a></p>` : nothing}
    <slot></slot>
  </div>`;
}

export interface TroubleView {
  /** Id of the heading, which takes the focus. */
  id: string;
  problem: { code: AduanErrorCode } & {
    [Detail in 'serverMessage' | 'retryAfterSeconds']?: AduanErrorDetails[Detail] | undefined;
  };
  /** True when the endpoint may have received it nevertheless. */
  isUnknown: boolean;
  common: TrackerMessages;
  words: { failed: string; unknown?: { heading: string; text: string } };
  /** A further sentence: mostly that nothing typed is lost. */
  note: string;
}

const SAYS_WHY: readonly string[] = ['refused', 'too-large', 'unsupported-type'];

/** Notice why sending failed, or that its outcome is unknown. */
export function renderTrouble({ id, problem, isUnknown, common, words, note }: TroubleView): TemplateResult {
  const said = SAYS_WHY.includes(problem.code) && problem.serverMessage;
  const unknown = isUnknown ? words.unknown : undefined;
  return html`<div class="notice ${isUnknown ? 'warning' : 'danger'}">
    <h4 id=${id} tabindex="-1">${unknown?.heading ?? words.failed}</h4>
    <p>
      ${unknown?.text ?? (said || common.errors[problem.code])}
      ${problem.retryAfterSeconds === undefined ? nothing : common.failed.wait(problem.retryAfterSeconds)}
      ${note}
    </p>
  </div>`;
}
