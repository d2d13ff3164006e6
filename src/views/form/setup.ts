import { html, nothing, type TemplateResult } from 'lit';
import type { Connection } from '../../controllers/connection-controller.js';
import { sentenceFor } from '../../i18n/errors/messages.js';
import type { FormMessages } from '../../i18n/form/messages.js';

/** Other ways to report, for when this one doesn't work. */
export interface Fallback {
  web: string | null;
  sms: string | null;
}

/** In place of the sections that wait for the endpoint's answer. */
export function loadingView(messages: FormMessages): TemplateResult {
  return html`<div class="skeleton" role="status">
    <span class="visually-hidden">${messages.setup.loading}</span>
    <div></div>
    <div></div>
    <div></div>
  </div>`;
}

/** What is wrong with the endpoint, if anything, and every other way there is. */
export function connectionTrouble(
  messages: FormMessages,
  state: Connection,
  ways: { fallback: Fallback; retry: () => void },
): unknown {
  if (state.phase === 'failed') {
    const sentence = sentenceFor(messages.fault, state.error.code);
    return troubleView(messages, { ...ways, sentence, isUsable: false });
  }
  return state.phase === 'ready' && state.isMinimal
    ? troubleView(messages, { ...ways, sentence: messages.setup.simpleWhy, isUsable: true })
    : nothing;
}

/**
 * What went wrong with the endpoint and every other way there is. `isUsable`: it half answered, and the form can be tried.
 */
function troubleView(
  messages: FormMessages,
  trouble: { sentence: string; isUsable: boolean; fallback: Fallback; retry: () => void },
): TemplateResult {
  const { setup } = messages;
  return html`<div class="notice warning" part="trouble" role="status">
    <h3>${trouble.isUsable ? setup.simple : setup.offline}</h3>
    <p>${trouble.sentence} ${setup.kept}</p>
    <p>
      <button type="button" class="button secondary" @click=${trouble.retry}>${setup.retry}</button>
    </p>
    ${fallbackView(messages, trouble.fallback)}
  </div>`;
}

/** The webmaster's own link comes first: it lies in the light DOM, as the element's content. */
function fallbackView({ setup }: FormMessages, { web, sms }: Fallback): TemplateResult {
  const host = web ? web.replace(/^https?:\/\/(www\.)?|\/.*$/g, '') : '';
  return html`<p>${setup.fallback}</p>
    <p class="row">
      <slot></slot>
      ${web ? html`<a href=${web} rel="noopener">${setup.web} ${host}</a>` : nothing}
      ${sms ? html`<a href="sms:${sms}">${setup.sms(sms)}</a>` : nothing}
    </p>`;
}

/** Where Kirim would be: it isn't, and why, for whoever came down here before the answer did. */
export function stoppedView(messages: FormMessages, sentence: string, retry: () => void): TemplateResult {
  const { setup } = messages;
  return html`<div class="notice warning" role="status">
    <p><b>${sentence}</b></p>
    <p>${setup.kept}</p>
    <p><button type="button" class="button" @click=${retry}>${setup.retry}</button></p>
  </div>`;
}

/** On an http page: one button to the endpoint's own https page. */
export function insecureView(messages: FormMessages, safePageUrl: string | null): TemplateResult {
  const { setup } = messages;
  return html`<div class="stack">
    <h2>${messages.heading}</h2>
    <p>${setup.insecureWhy}</p>
    ${
      safePageUrl
        ? html`<p><a class="button large" href=${safePageUrl} rel="noopener">${setup.insecure}</a></p>`
        : html`<p>${messages.fault['endpoint-missing']}</p>`
    }
    <slot></slot>
  </div>`;
}
