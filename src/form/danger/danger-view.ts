import { html, nothing, type TemplateResult } from 'lit';
import type { Danger } from '../../contract/public/danger.js';
import type { Protection } from '../../form-logic/protection.js';
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
  /** It is no emergency. */
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
