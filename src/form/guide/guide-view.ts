import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Aspect } from '../../form-logic/completeness.js';
import type { PersonalKind } from '../../form-logic/personal-data.js';
import type { GuideMessages } from './words/words.js';

export interface GuideModel {
  messages: GuideMessages;
  /** What each is called for this kind of report; one without a name isn't asked for. */
  names: Readonly<Partial<Record<Aspect, string>>>;
  /** In the order people tell them, and whether each is told already. */
  aspects: readonly { aspect: Aspect; isTold: boolean }[];
  /** What a public report gives away; empty where nothing, or where it is secret. */
  personal: readonly PersonalKind[];
  /** Whether Rahasia is worth offering. */
  offersSecret: boolean;
  /** Offered with Rahasia; null on that page itself. */
  safePageUrl: string | null;
}

export interface GuideHandlers {
  cover: () => void;
  makeSecret: () => void;
}

/** Under the text while it is written: what helps an officer, and what had better not be public. */
export function guideView(model: GuideModel, handlers: GuideHandlers): TemplateResult {
  const { messages, names, aspects, personal, offersSecret } = model;
  return html`<div class="guide">
    <p class="hint" id="guide">${messages.heading}</p>
    <ul role="list" aria-labelledby="guide">
      ${aspects.map(({ aspect, isTold }) => (names[aspect] ? aspectView(messages, names[aspect], isTold) : nothing))}
    </ul>
    ${personal.length > 0 ? personalView(model, handlers) : nothing}
    ${offersSecret ? delicateView(model, handlers) : nothing}
  </div>`;
}

/** By mark and word, not by colour alone. */
function aspectView(messages: GuideMessages, name: string, isTold: boolean): TemplateResult {
  const tick = svg`<path d="m5 10.5 3.5 3.5L15 7"></path>`;
  return html`<li class=${isTold ? 'told' : ''}>
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8.5" />
      ${isTold ? tick : nothing}
    </svg>
    ${name}
    <span class="visually-hidden">(${isTold ? messages.told : messages.missing})</span>
  </li>`;
}

function personalView({ messages, personal }: GuideModel, { cover }: GuideHandlers): TemplateResult {
  const words = messages.personal;
  return html`<div class="notice warning" id="guide-personal">
    <h3>${words.heading}</h3>
    <p>${words.why(personal)}</p>
    <p><button type="button" class="button secondary" @click=${cover}>${words.cover}</button></p>
  </div>`;
}

function delicateView({ messages, safePageUrl }: GuideModel, { makeSecret }: GuideHandlers): TemplateResult {
  const { delicate, safePage } = messages;
  return html`<div class="notice" id="guide-delicate">
    <h3>${delicate.heading}</h3>
    <p>${delicate.why}</p>
    <p><button type="button" class="button secondary" @click=${makeSecret}>${delicate.makeSecret}</button></p>
    ${
      safePageUrl
        ? html`<p class="hint">${safePage.why} <a href=${safePageUrl} rel="noopener">${safePage.link}</a></p>`
        : nothing
    }
  </div>`;
}
