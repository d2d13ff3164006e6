import { html, nothing, type TemplateResult } from 'lit';
import type { FollowUp } from '../../contract/reporting/followups.js';
import type { ReplyField, ReplyProblem, ReplyState } from './report-reply.js';
import { renderField } from '../../widget/field.js';
import type { TrackerMessages } from '../words/words.js';
import type { ReplyMessages } from './words/words.js';
import { renderReplyFiles, type ReplyFilesHandlers, type ReplyFilesView } from './reply-files-view.js';
import { renderTrouble } from '../trouble-view.js';

export interface ReplyView extends Pick<ReplyFilesView, 'files' | 'previews' | 'limits'> {
  messages: ReplyMessages;
  common: TrackerMessages;
  state: ReplyState;
  problems: Readonly<Partial<Record<ReplyField, ReplyProblem>>>;
  content: string;
  rating: number | null;
  isPrivate: boolean;
  /** The device is shared: nothing of the reply may be stored on it. */
  isShared: boolean;
  /** It changes a reply that is in the queue already. */
  isChange: boolean;
  contentMax: number;
  statusCode: string;
  isSecret: boolean;
  canRate: boolean;
  /** The office's last answer, where it waits for the reporter to respond. */
  asked: Pick<FollowUp, 'fromName' | 'content'> | null;
  canAttach: boolean;
}

export interface ReplyHandlers extends ReplyFilesHandlers {
  onInput: (event: Event) => void;
  onClearRating: () => void;
  /** Stops changing; the queued reply stays as it was. */
  onCancel: () => void;
  onSubmit: (event: Event) => void;
}

/** The form for a reply: text, files and, once the office has answered, a rating. */
export function renderReply(view: ReplyView, handlers: ReplyHandlers): TemplateResult {
  const { messages: m, state, isPrivate, statusCode, isSecret, canRate, canAttach } = view;
  const isSending = state.phase === 'keeping';
  return html`<form
    class="reply-form stack"
    method="dialog"
    novalidate
    autocomplete="off"
    @input=${handlers.onInput}
    @submit=${handlers.onSubmit}
  >
    ${
      view.asked
        ? html`<figure class="asked">
            <figcaption class="hint">${m.asked(view.asked.fromName)}</figcaption>
            <blockquote class="text">${view.asked.content}</blockquote>
          </figure>`
        : nothing
    }
    ${outcomeOf(view)} ${troubleOf(view)} ${renderContent(view, isSending)}
    ${
      isSecret
        ? nothing
        : html`<label class="choice ${isPrivate ? 'chosen' : ''}" part="choice">
            <input
              type="checkbox"
              id="reply-is_secret"
              name="is_secret"
              .checked=${isPrivate}
              ?disabled=${isSending}
            />
            <span><b>${m.privately.label}</b> <span class="hint">${m.privately.hint}</span></span>
          </label>`
    }
    ${
      canAttach
        ? renderReplyFiles({ ...view, isSending, error: errorOf(view, 'attachment') }, handlers)
        : nothing
    }
    ${canRate ? renderRating(view, isSending, handlers.onClearRating) : nothing}
    <label class="choice ${view.isShared ? 'chosen' : ''}" part="choice">
      <input type="checkbox" id="reply-shared" .checked=${view.isShared} ?disabled=${isSending} />
      <span><b>${m.shared.label}</b> <span class="hint">${m.shared.hint}</span></span>
    </label>
    <p class="row">
      <button class="button" type="submit" aria-disabled=${isSending ? 'true' : nothing}>
        ${isSending ? m.sending : buttonOf(view, statusCode)}
      </button>
      ${
        view.isChange
          ? html`<button
              class="button quiet"
              type="button"
              ?disabled=${isSending}
              @click=${handlers.onCancel}
            >
              ${m.cancel}
            </button>`
          : nothing
      }
    </p>
  </form>`;
}

function renderContent(view: ReplyView, isSending: boolean): TemplateResult {
  const { messages: m, content, isSecret } = view;
  return renderField(
    {
      id: 'reply-content',
      label: m.content,
      hint: isSecret ? m.readers.secret : m.readers.public,
      error: errorOf(view, 'content'),
    },
    ({ describedBy, isInvalid }) =>
      html`<textarea
        class="control"
        part="control"
        id="reply-content"
        name="content"
        rows="4"
        .value=${content}
        ?readonly=${isSending}
        aria-invalid=${isInvalid ? 'true' : nothing}
        aria-describedby=${describedBy}
      ></textarea>`,
  );
}

function troubleOf({ state, messages: words, common }: ReplyView) {
  if (state.phase !== 'failed') return nothing;
  const { problem } = state;
  return renderTrouble({ id: 'reply-trouble', problem, isUnknown: false, common, words, note: words.kept });
}

function outcomeOf({ messages: m, statusCode, canRate }: ReplyView) {
  const outcome =
    statusCode === 'responded' && canRate
      ? m.outcome.responded
      : statusCode === 'done'
        ? `${m.outcome.done}${canRate ? ` ${m.outcome.rateable}` : ''}`
        : '';
  return outcome ? html`<p class="hint">${outcome}</p>` : nothing;
}

function buttonOf({ messages: m, state, content, rating }: ReplyView, statusCode: string): string {
  if (state.phase === 'failed') return m.again;
  if (statusCode !== 'responded') return rating === null || content.trim() ? m.send : m.sendRating;
  if (rating !== null) return m.sendClosing;
  return content.trim() ? m.sendReopening : m.send;
}

function errorOf({ messages, problems, contentMax }: ReplyView, field: ReplyField): string | undefined {
  const problem = problems[field];
  if (problem === undefined) return undefined;
  return typeof problem === 'string' ? messages.problems[problem](contentMax) : problem.said;
}

function renderRating(view: ReplyView, isSending: boolean, onClear: () => void): TemplateResult {
  const { messages: m, rating } = view;
  const error = errorOf(view, 'rating');
  return html`<fieldset class="field rating" aria-describedby=${error ? 'reply-rating-error' : nothing}>
    <legend class="label" part="label">${m.rating}</legend>
    ${error ? html`<p class="error" id="reply-rating-error">${error}</p>` : nothing}
    <div class="ratings">
      ${m.ratings.map((word, index) => {
        const value = index + 1;
        return html`<label class="choice ${rating === value ? 'chosen' : ''}" part="choice">
          <input
            type="radio"
            id="reply-rating-${value}"
            name="rating"
            .value=${String(value)}
            .checked=${rating === value}
            ?disabled=${isSending}
          />
          <span><b>${value}</b>${` ${word}`}</span>
        </label>`;
      })}
    </div>
    ${
      rating === null
        ? nothing
        : html`<p>
            <button class="button quiet" type="button" ?disabled=${isSending} @click=${onClear}>
              ${m.noRating}
            </button>
          </p>`
    }
  </fieldset>`;
}
