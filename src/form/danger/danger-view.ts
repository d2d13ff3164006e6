import { html, nothing, type TemplateResult, css } from 'lit';
import type { Danger } from '../../contract/public/danger.js';
import type { Protection } from '../../form-logic/visibility.js';
import type { GuideMessages } from '../guide/guide-words.js';
import type { DangerMessages } from './danger-words.js';

export interface DangerView {
  messages: DangerMessages;
  /** Words of protection. */
  delicate: GuideMessages['delicate'];
  danger: Danger;
  /** Protection to offer to its writer, and the one taken here; null for neither. */
  protection: Protection | null;
  taken: Protection | null;
}

export interface DangerHandlers {
  onProtect: () => void;
  onLeave: () => void;
  /** `onDismiss`: it is no emergency. */
  onDismiss: () => void;
}

/** The id of what was taken, which is heard. */
export const PROTECTED_ID = 'danger-protected';

/** Whom to call, in a bar that stays in sight; below it what else helps. Only the bar is heard when it comes. */
export function renderDanger(
  { messages: m, delicate, danger, protection, taken }: DangerView,
  { onProtect, onLeave, onDismiss }: DangerHandlers,
): TemplateResult {
  const { title, text, tel, secret } = danger;
  return html`<div class="danger-call no-print" role="alert">
      <b>${title}</b> <a class="button" href="tel:${tel}">${m.call(tel)}</a>
    </div>
    <div class="notice danger danger-more no-print" id="danger">
      ${text ? html`<p>${text}</p>` : nothing}
      ${taken ? html`<p id=${PROTECTED_ID} tabindex="-1">${delicate.taken[taken]}</p>` : nothing}
      <p class="row">
        ${protection ? button(delicate.offer[protection], onProtect) : nothing}
        ${secret ? button(m.leave, onLeave) : nothing}
        <button type="button" class="button quiet" @click=${onDismiss}>${m.dismiss}</button>
      </p>
      <p class="hint">${m.goesOn}</p>
    </div>`;
}

const button = (label: string, onPress: () => void): TemplateResult =>
  html`<button type="button" class="button secondary" part="secondary-button" @click=${onPress}>
    ${label}
  </button>`;

/** The looks of a danger: a bar in the colour of danger that stays in sight, over what belongs to it. */
export const dangerStyles = css`
  .danger-call {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    padding: 0.5em 1em;
    background: var(--_danger);
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
    color: var(--_surface);
  }
  .danger-call .button {
    flex: 0 1 auto;
    background: var(--_surface);
    border-color: var(--_surface);
    color: var(--_danger);
  }
  .danger-call .button:focus-visible {
    outline-color: var(--_surface);
  }
  .danger-more {
    /* Card and bar are one, over the space that parts all else. */
    margin-block-start: calc(var(--_space) * -1.5);
    padding-inline: 0.75em;
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .danger-more .row {
    gap: 0.5em;
  }
  .danger-more .button:not(.quiet) {
    padding-inline: 0.5em;
  }
  /* In large letters the bar would cover what is written. */
  @container aduan (min-width: 17em) {
    .danger-call {
      position: sticky;
      inset-block-start: 0;
      z-index: 3;
    }
  }
  @media (forced-colors: active) {
    .danger-call {
      border: 3px solid;
    }
  }
`;
