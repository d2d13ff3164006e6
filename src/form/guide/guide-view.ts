import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Aspect } from '../../form-logic/completeness.js';
import type { PersonalKind } from '../../form-logic/personal-data.js';
import type { GuideMessages } from './words/words.js';

export interface GuideView {
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
  /** Covers what gives somebody away. */
  onCover: () => void;
  onMakeSecret: () => void;
}

/** Under the text while it is written: what helps an officer, and what had better not be public. */
export function renderGuide(view: GuideView, handlers: GuideHandlers): TemplateResult {
  const { messages: m, names, aspects, personal, offersSecret } = view;
  return html`<div class="guide">
    <p class="hint" id="guide">${m.heading}</p>
    <ul role="list" aria-labelledby="guide">
      ${aspects.map(({ aspect, isTold }) => (names[aspect] ? renderAspect(m, names[aspect], isTold) : nothing))}
    </ul>
    ${personal.length > 0 ? renderPersonal(view, handlers) : nothing}
    ${offersSecret ? renderDelicate(view, handlers) : nothing}
  </div>`;
}

/** By mark and word, not by colour alone. */
function renderAspect(m: GuideMessages, name: string, isTold: boolean): TemplateResult {
  const tick = svg`<path d="m5 10.5 3.5 3.5L15 7"></path>`;
  return html`<li class=${isTold ? 'told' : ''}>
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8.5" />
      ${isTold ? tick : nothing}
    </svg>
    ${name}
    <span class="visually-hidden">(${isTold ? m.told : m.missing})</span>
  </li>`;
}

function renderPersonal({ messages, personal }: GuideView, { onCover }: GuideHandlers): TemplateResult {
  const { personal: m } = messages;
  return html`<div class="notice warning" id="guide-personal">
    <h3>${m.heading}</h3>
    <p>${m.why(personal)}</p>
    <p>
      <button type="button" class="button secondary" part="secondary-button" @click=${onCover}>
        ${m.cover}
      </button>
    </p>
  </div>`;
}

function renderDelicate(
  { messages, safePageUrl }: GuideView,
  { onMakeSecret }: GuideHandlers,
): TemplateResult {
  const { delicate, safePage } = messages;
  return html`<div class="notice" id="guide-delicate">
    <h3>${delicate.heading}</h3>
    <p>${delicate.why}</p>
    <p>
      <button type="button" class="button secondary" part="secondary-button" @click=${onMakeSecret}>
        ${delicate.makeSecret}
      </button>
    </p>
    ${
      safePageUrl
        ? html`<p class="hint">${safePage.why} <a href=${safePageUrl} rel="noopener">${safePage.link}</a></p>`
        : nothing
    }
  </div>`;
}
