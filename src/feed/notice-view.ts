import { html, nothing, type TemplateResult } from 'lit';
import type { Capabilities } from '../contract/capabilities.js';
import type { AduanError } from '../errors.js';
import { sentenceFor } from '../widget/errors/messages.js';
import type { FeedMessages } from './feed-words.js';

export interface NoticeView {
  messages: FeedMessages;
  fallback: Capabilities['fallback'];
}

/** Notice that the list or a report could not be loaded, and what the reader can do. */
export function renderProblem(
  { messages: m, fallback }: NoticeView,
  error: AduanError,
  heading: string,
  onRetry: () => void,
): TemplateResult {
  const { code, retryAfterSeconds } = error;
  return html`<section class="notice danger" part="problem">
    <h3 id="result" tabindex="-1">${heading}</h3>
    <p>
      ${sentenceFor(m.errors, code)}
      ${retryAfterSeconds === undefined ? nothing : m.failed.wait(retryAfterSeconds)}
    </p>
    <p>
      <button class="button secondary" part="secondary-button" type="button" @click=${onRetry}>
        ${m.failed.retry}
      </button>
    </p>
    ${otherWays(m, fallback)}
  </section>`;
}

/** Placeholder while a report or another view is loading. */
export function renderOpening({ slow }: FeedMessages, opening: string): TemplateResult {
  return html`<section class="notice">
    <h2 id="result" tabindex="-1">${opening}</h2>
    <progress aria-label=${opening}></progress>
    <p class="hint slow">${slow}</p>
  </section>`;
}

/** Notice of an endpoint without a feed. */
export function renderMissing({ messages: m, fallback }: NoticeView): TemplateResult {
  return html`<section class="notice" part="problem">
    <h3>${m.missing.heading}</h3>
    <p>${m.missing.text}</p>
    ${otherWays(m, fallback)}
  </section>`;
}

/** The endpoint's other channels, and the link that the page's author put inside the element. */
function otherWays(m: FeedMessages, { web, sms }: NoticeView['fallback']): TemplateResult {
  return html`<div class="ways">
    ${web || sms ? html`<p class="hint">${m.fallback.heading}</p>` : nothing}
    ${web ? html`<p><a href=${web}>${new URL(web).hostname}</a></p>` : nothing}
    ${sms ? html`<p><a href="sms:${sms}">${m.fallback.sms(sms)}</a></p>` : nothing}
    <slot></slot>
  </div>`;
}
