import { html, nothing, type TemplateResult } from 'lit';
import type { Connection } from '../../widget/connection-controller.js';
import { sentenceFor } from '../../widget/errors/messages.js';
import type { WhatMessages } from '../what-words.js';

/** Other ways to report, when the endpoint doesn't work. */
interface Fallback {
  web: string | null;
  sms: string | null;
}

interface Ways {
  fallback: Fallback;
  onRetry: () => void;
}

/** Placeholder for the sections that need the endpoint's answer. */
export function renderLoading(messages: WhatMessages): TemplateResult {
  return html`<div class="skeleton" role="status" tabindex="-1">
    <span class="visually-hidden">${messages.setup.loading}</span>
    <div></div>
    <div></div>
    <div></div>
  </div>`;
}

/** Notice of what is wrong with the endpoint, if anything, with other ways to report. */
export function renderTrouble(messages: WhatMessages, state: Connection, ways: Ways): unknown {
  const { fault, setup } = messages;
  if (state.phase === 'failed') {
    const why = sentenceFor(fault, state.error.code);
    return renderNotice(messages, { heading: setup.offline, why }, ways);
  }
  const isMinimal = state.phase === 'ready' && state.isMinimal;
  return isMinimal && setup.simple ? renderNotice(messages, setup.simple, ways) : nothing;
}

/** Notice of what went wrong with the endpoint, with other ways to report. */
function renderNotice(
  messages: WhatMessages,
  { heading, why }: NonNullable<WhatMessages['setup']['simple']>,
  { fallback, onRetry }: Ways,
): TemplateResult {
  const { setup } = messages;
  return html`<div class="notice warning trouble" part="problem" role="status">
    <h3>${heading}</h3>
    <p>${why} ${setup.kept}</p>
    <p>
      <button type="button" class="button secondary" part="secondary-button" @click=${onRetry}>
        ${setup.retry}
      </button>
    </p>
    ${renderFallback(messages, fallback)}
  </div>`;
}

/** The element's own content comes first: it may be the webmaster's link. */
function renderFallback({ setup }: WhatMessages, { web, sms }: Fallback): TemplateResult {
  return html`<p>${setup.fallback}</p>
    <p class="row">
      <slot></slot>
      ${web && html`<a href=${web} rel="noopener">${setup.web} ${web.replace('https://www.', '')}</a>`}
      ${sms && html`<a href="sms:${sms}">${setup.sms(sms)}</a>`}
    </p>`;
}

/** In Kirim's place while the form can't be sent: why, and how to go on, stands in the notice above. */
export const renderRetry = ({ setup }: WhatMessages, { onRetry }: Ways): TemplateResult =>
  html`<button type="button" class="button large" part="button" @click=${onRetry}>${setup.retry}</button>`;

/** Notice in Kirim's place that the form can't be sent, and why, for somebody who came here before the answer did. */
export function renderStopped(
  messages: WhatMessages,
  sentence: string,
  { fallback, onRetry }: Ways,
): TemplateResult {
  const { setup } = messages;
  return html`<div class="notice warning" role="status">
    <p><b>${sentence}</b></p>
    <p>${setup.kept}</p>
    <p><button type="button" class="button" @click=${onRetry}>${setup.retry}</button></p>
    ${renderFallback(messages, fallback)}
  </div>`;
}
