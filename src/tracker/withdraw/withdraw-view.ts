import { html, nothing, type TemplateResult } from 'lit';
import { renderField } from '../../widget/field.js';
import type { WithdrawalState } from './withdrawal-part.js';
import type { TrackerMessages } from '../tracker-words.js';
import type { WithdrawMessages } from './withdraw-words.js';
import { renderTrouble } from '../failure-view.js';

export interface WithdrawView {
  messages: WithdrawMessages;
  common: TrackerMessages;
  state: WithdrawalState;
  reason: string;
  /** Set if a copy was, or may have been, forwarded to the national system, which keeps it; its number there. */
  forwarded: { nationalId: string | null; isSure: boolean } | null;
}

export interface WithdrawHandlers {
  onAsk: () => void;
  onKeep: () => void;
  onReason: (event: Event) => void;
  onConfirm: () => void;
}

/** Withdrawing a report in place: first the consequences, then the button. */
export function renderWithdraw(view: WithdrawView, handlers: WithdrawHandlers): TemplateResult {
  const { messages: m, common, state, reason, forwarded } = view;
  if (state.phase === 'closed') {
    return html`<p>
      <button class="button quiet" id="withdraw-open" type="button" @click=${handlers.onAsk}>
        ${m.open}
      </button>
    </p>`;
  }
  if (state.phase === 'done') {
    return html`<div class="notice success">
      <h3 id="withdrawn" tabindex="-1">${m.done.heading}</h3>
      <p>${m.done.text}</p>
    </div>`;
  }
  const isSending = state.phase === 'sending';
  return html`<div class="notice danger withdraw">
    <h3 id="withdraw" tabindex="-1">${m.heading}</h3>
    <p>${m.erasedTitle}</p>
    <ul>
      ${m.erased.map((what) => html`<li>${what}</li>`)}
    </ul>
    <p>${m.stays}</p>
    ${forwarded ? html`<p>${forwarded.isSure ? m.forwarded(forwarded.nationalId) : m.maybeForwarded}</p>` : nothing}
    <p><b>${m.final}</b></p>
    ${
      state.phase === 'failed'
        ? renderTrouble({
            id: 'withdraw-trouble',
            problem: state.error,
            isUnknown: state.isUnknown,
            common,
            words: m,
            note: '',
          })
        : nothing
    }
    ${renderField(
      { id: 'withdraw-reason', label: m.reason, hint: m.reasonHint },
      ({ describedBy }) =>
        html`<textarea
          class="control"
          part="control"
          id="withdraw-reason"
          name="reason"
          rows="2"
          .value=${reason}
          ?readonly=${isSending}
          aria-describedby=${describedBy}
          @input=${handlers.onReason}
        ></textarea>`,
    )}
    <p class="row">
      <button
        class="button danger"
        type="button"
        aria-disabled=${isSending ? 'true' : nothing}
        @click=${handlers.onConfirm}
      >
        ${isSending ? m.sending : state.phase === 'failed' ? m.again : m.confirm}
      </button>
      <button
        class="button secondary"
        part="secondary-button"
        type="button"
        aria-disabled=${isSending ? 'true' : nothing}
        @click=${handlers.onKeep}
      >
        ${m.keep}
      </button>
    </p>
  </div>`;
}
