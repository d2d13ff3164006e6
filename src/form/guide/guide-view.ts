import { html, nothing, css, type TemplateResult } from 'lit';
import type { Aspect, PersonalKind } from '../../form-logic/writing-hints.js';
import type { Protection } from '../../form-logic/visibility.js';
import type { GuideMessages } from './guide-words.js';

export interface GuideView {
  messages: GuideMessages;
  /** Names of the aspects for this kind of report; an aspect without a name isn't asked for. */
  names: Readonly<Partial<Record<Aspect, string>>>;
  /** Aspects in the order people tell them, and whether the text tells each. */
  aspects: readonly { aspect: Aspect; isTold: boolean }[];
  /** Personal data found in a public report; empty for a secret one. */
  personal: readonly PersonalKind[];
  /** A protection to offer, or the one just taken; null for neither. */
  protection: GuideProtection | null;
  /** Link to the endpoint's own page; nothing on that page itself. */
  safePage: unknown;
}

export interface GuideHandlers {
  /** Masks the personal data in the text. */
  onCover: () => void;
  onProtect: () => void;
  onUnprotect: () => void;
}

interface GuideProtection {
  kind: Protection;
  isTaken: boolean;
}

/** Id of the notice that a protection was taken, which is announced. */
export const PROTECTED_ID = 'guide-protected';

/** Tips on what helps an officer, and which of it the text tells. */
export function renderTips({ messages: m, names, aspects }: GuideView): TemplateResult {
  return html`<div class="guide">
    <p class="hint" id="guide">${m.heading}</p>
    <ul role="list" aria-labelledby="guide">
      ${aspects.map(({ aspect, isTold }) => (names[aspect] ? renderAspect(m, names[aspect], isTold) : nothing))}
    </ul>
  </div>`;
}

/** Notices below the text while it is written: personal data that would be public, and protection for the reporter. */
export function renderGuide(view: GuideView, handlers: GuideHandlers): TemplateResult | typeof nothing {
  const { personal, protection } = view;
  if (personal.length === 0 && !protection) return nothing;
  return html`<div class="guide">
    ${personal.length > 0 ? renderPersonal(view, handlers) : nothing}
    ${protection ? renderDelicate(view, protection, handlers) : nothing}
  </div>`;
}

const CIRCLE = 'M10 1.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17';
const TICK = 'm-5 9 3.5 3.5L15 7';

/** Marked by sign and word, not by colour alone. */
function renderAspect(m: GuideMessages, name: string, isTold: boolean): TemplateResult {
  return html`<li class=${isTold ? 'told' : ''}>
    <svg viewBox="0 0 20 20" aria-hidden="true"><path d=${isTold ? CIRCLE + TICK : CIRCLE}></path></svg>
    ${`${name} `}<span class="visually-hidden">${`(${isTold ? m.told : m.missing})`}</span>
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
  { messages, safePage }: GuideView,
  { kind, isTaken }: GuideProtection,
  { onProtect, onUnprotect }: GuideHandlers,
): TemplateResult {
  const { delicate } = messages;
  return html`<div class="notice" id="guide-delicate">
    ${
      isTaken
        ? html`<p id=${PROTECTED_ID} tabindex="-1">${delicate.taken[kind]}</p>
            <p>
              <button type="button" class="button secondary" part="secondary-button" @click=${onUnprotect}>
                ${delicate.undo}
              </button>
            </p>`
        : html`<h3>${delicate.heading}</h3>
            <p>${delicate.why}</p>
            <p>
              <button type="button" class="button secondary" part="secondary-button" @click=${onProtect}>
                ${delicate.offer[kind]}
              </button>
            </p>`
    }
    ${safePage}
  </div>`;
}

interface ElsewhereView {
  messages: GuideMessages['elsewhere'];
  web: string;
  sms: string;
  /** Text of the report; empty before anything is written. */
  text: string;
  /** True when an SMS would reveal a name that is to stay hidden. */
  isGuarded: boolean;
}

/** Ways to send the text without the endpoint, while it doesn't answer. The warning comes before the button. */
export function renderElsewhere(view: ElsewhereView): TemplateResult | typeof nothing {
  const { messages: m, sms, web, text, isGuarded } = view;
  if (!text) return nothing;
  // With `?&`, Android reads the first parameter and iOS the one after the ampersand.
  const href = `sms:${sms}?&body=${encodeURIComponent(text)}`;
  return html`<section class="stack elsewhere" aria-labelledby="elsewhere">
    <h3 id="elsewhere">${m.heading}</h3>
    <p>${m.why}</p>
    ${isGuarded ? html`<p class="notice warning">${m.guarded}</p>` : nothing}
    <p>
      <a class="button secondary" part="secondary-button" href=${href}>${m.sms(sms)}</a>
    </p>
    <p class="hint">${m.smsHint}</p>
    <p><a href=${web} rel="noopener">${m.web(new URL(web).host)}</a></p>
  </section>`;
}

/** Styles of the help with writing, added to those of the form. */
export const guideStyles = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  /* The same in one sentence, until this is loaded. */
  #content-hint:not(:last-child) {
    display: none;
  }
  .guide ~ .hint {
    margin-block-start: 1em;
  }
  .guide ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1.125em;
    list-style: none;
  }
  .guide li {
    display: flex;
    align-items: center;
    gap: 0.4em;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .guide li.told {
    color: var(--_success);
    font-weight: 600;
  }
  .guide svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .guide .notice {
    margin-block-start: 0.25em;
  }
  /* .guide fills the room that was kept for topics and photos, where a town has neither. */
  :first-child > .guide:last-child ul {
    display: grid;
    min-block-size: 12.5em;
  }
  @container aduan (min-width: 46em) {
    .guide ul {
      flex-direction: column;
    }
  }
`;
