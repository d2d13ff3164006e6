import { html, nothing, type TemplateResult } from 'lit';
import type { Connection } from '../../widget/connection-controller.js';
import { sentenceFor } from '../../widget/errors/messages.js';
import type { WhatMessages } from '../what-words.js';

/** Other ways to report, for when this one doesn't work. */
interface Fallback {
  web: string;
  sms: string;
}

interface Ways {
  /** Null where it is offered elsewhere on the screen. */
  fallback: Fallback | null;
  onRetry: () => void;
}

/** In place of the sections that wait for the endpoint's answer. */
export function renderLoading(messages: WhatMessages): TemplateResult {
  return html`<div class="skeleton" role="status" tabindex="-1">
    <span class="visually-hidden">${messages.setup.loading}</span>
    <div></div>
    <div></div>
    <div></div>
  </div>`;
}

/** What is wrong with the endpoint, if anything, and every other way there is. */
export function renderTrouble(messages: WhatMessages, state: Connection, ways: Ways): unknown {
  const { fault, setup } = messages;
  if (state.phase === 'failed') {
    const why = sentenceFor(fault, state.error.code);
    return renderNotice(messages, { heading: setup.offline, why }, ways);
  }
  const isMinimal = state.phase === 'ready' && state.isMinimal;
  return isMinimal && setup.simple ? renderNotice(messages, setup.simple, ways) : nothing;
}

/** What went wrong with the endpoint and every other way there is. */
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
    ${fallback ? renderFallback(messages, fallback) : nothing}
  </div>`;
}

/** The webmaster's own link comes first: it lies in the light DOM, as the element's content. */
function renderFallback({ setup }: WhatMessages, { web, sms }: Fallback): TemplateResult {
  return html`<p>${setup.fallback}</p>
    <p class="row">
      <slot></slot>
      <a href=${web} rel="noopener">${setup.web} ${web.replace('https://www.', '')}</a>
      <a href="sms:${sms}">${setup.sms(sms)}</a>
    </p>`;
}

/** Where Kirim would be: it isn't, and why, for whoever came down here before the answer did. */
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
    ${fallback ? renderFallback(messages, fallback) : nothing}
  </div>`;
}
