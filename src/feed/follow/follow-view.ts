import { html, nothing, type TemplateResult } from 'lit';
import { renderField } from '../../widget/field.js';
import type { FollowMessages } from './follow-words.js';

export interface FollowView {
  messages: FollowMessages;
  address: string;
  /** Sentence about a wrong address; undefined where nothing is wrong. */
  problem: string | undefined;
  isSending: boolean;
  /** Sentence about the press; empty before it. */
  note: string;
  hasFailed: boolean;
  /** The letter is on its way: the sentence stands in the form's place. */
  isSent: boolean;
}

/** `renderFollow` asks for a mailbox that is to hear of the place. */
export function renderFollow(
  { messages: m, address, problem, isSending, note, hasFailed, isSent }: FollowView,
  { onInput, onSubmit }: { onInput: (event: Event) => void; onSubmit: (event: Event) => void },
): TemplateResult {
  if (isSent) return html`<p class="notice" id="follow-note" tabindex="-1">${note}</p>`;
  return html`<form class="stack" method="dialog" novalidate autocomplete="off" @submit=${onSubmit}>
    <p class="hint">${m.lead}</p>
    ${renderField(
      { id: 'follow-address', label: m.label, error: problem },
      ({ describedBy, isInvalid }) =>
        html`<input
          class="control"
          part="control"
          id="follow-address"
          name="notify"
          type="email"
          inputmode="email"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          .value=${address}
          ?readonly=${isSending}
          aria-describedby=${describedBy}
          aria-invalid=${isInvalid ? 'true' : nothing}
          @input=${onInput}
        />`,
    )}
    <p>
      <button
        class="button secondary"
        part="secondary-button"
        type="submit"
        aria-disabled=${isSending ? 'true' : nothing}
      >
        ${isSending ? m.sending : m.send}
      </button>
    </p>
    ${hasFailed ? html`<p class="error">${note}</p>` : nothing}
  </form>`;
}
