import { html, nothing, type TemplateResult } from 'lit';
import { renderField } from '../../widget/field.js';
import type { NewsState, ReportNews } from './news-part.js';
import type { TrackerMessages } from '../tracker-words.js';
import type { NewsMessages } from './news-words.js';
import { renderTrouble } from '../failure-view.js';

export interface NewsView extends Pick<ReportNews, 'address' | 'problem'> {
  messages: NewsMessages;
  common: TrackerMessages;
  state: NewsState;
}

export interface NewsHandlers {
  onOpen: () => void;
  onInput: (event: Event) => void;
  onSubmit: (event: Event) => void;
  onStop: () => void;
  onClose: () => void;
}

/** Address that news is sent to, and the form to change or end it. */
export function renderNews(view: NewsView, handlers: NewsHandlers): TemplateResult {
  const { messages: m, common, state } = view;
  if (state.phase === 'closed') {
    return html`<p>
      <button class="button quiet" id="news-open" type="button" @click=${handlers.onOpen}>${m.open}</button>
    </p>`;
  }
  const setting = 'setting' in state ? state.setting : null;
  const failed = state.phase === 'failed' ? state : null;
  return html`<div class="notice news">
    <h3 id="news" tabindex="-1">${m.heading}</h3>
    ${state.phase === 'loading' ? html`<p>${m.loading}</p>` : nothing}
    ${setting ? html`<p>${setting.isAwaited ? m.awaited(setting.to!) : m.now(setting.to)}</p>` : nothing}
    ${
      failed
        ? renderTrouble({
            id: 'news-trouble',
            problem: failed.error,
            isUnknown: setting !== null && failed.isUnknown,
            common,
            words: m,
            note: '',
          })
        : nothing
    }
    ${setting ? renderChange(view, setting, handlers) : nothing}
    <p class="row">
      ${
        failed && !setting
          ? html`<button
              class="button secondary"
              part="secondary-button"
              type="button"
              @click=${handlers.onOpen}
            >
              ${m.retry}
            </button>`
          : nothing
      }
      <button class="button quiet" type="button" @click=${handlers.onClose}>${m.close}</button>
    </p>
  </div>`;
}

function renderChange(
  { messages: m, address, problem, state }: NewsView,
  { to, canMail }: { to: string | null; canMail: boolean },
  handlers: NewsHandlers,
) {
  if (!canMail) return html`<p>${m.impossible}</p>`;
  const isSaving = state.phase === 'saving';
  const error = problem === 'wrong' ? m.wrong : problem?.said;
  return html`<form class="stack" method="dialog" novalidate autocomplete="off" @submit=${handlers.onSubmit}>
    ${renderField(
      { id: 'news-address', label: m.label, hint: m.hint, error },
      ({ describedBy, isInvalid }) =>
        html`<input
          class="control"
          part="control"
          id="news-address"
          name="notify"
          type="email"
          inputmode="email"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          .value=${address}
          ?readonly=${isSaving}
          aria-invalid=${isInvalid ? 'true' : nothing}
          aria-describedby=${describedBy}
          @input=${handlers.onInput}
        />`,
    )}
    <p class="row">
      <button class="button" type="submit" aria-disabled=${isSaving ? 'true' : nothing}>
        ${isSaving ? m.saving : m.save}
      </button>
      ${
        to === null
          ? nothing
          : html`<button
              class="button secondary"
              part="secondary-button"
              type="button"
              aria-disabled=${isSaving ? 'true' : nothing}
              @click=${handlers.onStop}
            >
              ${m.stop}
            </button>`
      }
    </p>
  </form>`;
}
