import { html, nothing, type TemplateResult } from 'lit';
import { renderChoice } from '../../widget/choice-view.js';
import type { ReplyField, ReplyProblem, ReplyState } from './report-reply.js';
import { renderField } from '../../widget/field.js';
import type { TrackerMessages } from '../tracker-words.js';
import type { ReplyMessages } from './reply-words.js';
import { renderReplyFiles, type ReplyFilesHandlers, type ReplyFilesView } from './reply-files-view.js';
import { renderTrouble } from '../failure-view.js';

export interface ReplyView extends Pick<ReplyFilesView, 'files' | 'previews' | 'limits'> {
  messages: ReplyMessages;
  /** True while nobody has answered: it adds to what was reported. */
  isMore: boolean;
  /** The promised day, in short, while it is ahead. */
  promisedDay: string | null;
  common: TrackerMessages;
  state: ReplyState;
  problems: Readonly<Partial<Record<ReplyField, ReplyProblem>>>;
  content: string;
  rating: number | null;
  /** True when the reply says what is not settled yet. */
  isUnsettled: boolean;
  isPrivate: boolean;
  /** True on a shared device: nothing of the reply may be stored on it. */
  isShared: boolean;
  /** True when the reply replaces one that is in the queue. */
  isChange: boolean;
  contentMax: number;
  statusCode: string;
  isSecret: boolean;
  canAttach: boolean;
}

export interface ReplyHandlers extends ReplyFilesHandlers {
  onInput: (event: Event) => void;
  /** The matter is settled. */
  onYes: () => void;
  /** The matter is not settled: the form asks what is missing. */
  onNo: () => void;
  /** The question may rest until the promised day. */
  onLater: () => void;
  /** The question that rests is to be answered now. */
  onAsk: () => void;
  onClearRating: () => void;
  onRate: (event: Event) => void;
  /** Stops changing, or answering “Belum”; a queued reply stays as it was. */
  onCancel: () => void;
  onSubmit: (event: Event) => void;
}

const renderPress = (id: string, label: string, kind: string, onClick: () => void, isSending = false) =>
  html`<button
    class="button ${kind}"
    part=${kind === 'secondary' ? 'secondary-button' : nothing}
    id="settled-${id}"
    type="button"
    aria-disabled=${isSending ? 'true' : nothing}
    @click=${onClick}
  >
    ${label}
  </button>`;

/** The one question about an answer. Nothing else closes a report, or opens it again. */
export function renderQuestion(
  { messages: { settled: m }, state, promisedDay }: ReplyView,
  { onYes, onNo, onLater }: ReplyHandlers,
): TemplateResult {
  const isSending = state.phase === 'keeping';
  return html`<div class="question stack no-print" role="group" aria-labelledby="question">
    <h4 id="question" tabindex="-1">${m.question}</h4>
    <p class="row">
      ${renderPress('yes', m.yes, '', onYes, isSending)}
      ${renderPress('no', m.no, 'secondary', onNo, isSending)}
      ${promisedDay && renderPress('later', m.later(promisedDay), 'secondary', onLater, isSending)}
    </p>
    <p class="hint">${m.hint}</p>
  </div>`;
}

/** Instead of the question, while it rests: it can be answered all the same. */
export const renderResting = (
  { messages: { settled: m }, promisedDay }: ReplyView,
  { onAsk }: ReplyHandlers,
): TemplateResult =>
  html`<p>${m.resting(promisedDay ?? '')}</p>
    <p class="no-print">${renderPress('ask', m.ask, 'quiet', onAsk)}</p>`;

/** Form for a reply: text and files. */
export function renderReply(view: ReplyView, handlers: ReplyHandlers): TemplateResult {
  const { messages: m, state, isPrivate, isSecret, isUnsettled, canAttach, statusCode } = view;
  const isSending = state.phase === 'keeping';
  return html`<form
    class="reply-form stack"
    method="dialog"
    novalidate
    autocomplete="off"
    @input=${handlers.onInput}
    @submit=${handlers.onSubmit}
  >
    ${statusCode === 'done' && !isUnsettled ? html`<p class="hint">${m.done}</p>` : nothing}
    ${troubleOf(view)} ${renderContent(view, isSending)}
    ${
      isSecret
        ? nothing
        : renderChoice({
            id: 'reply-is_secret',
            name: 'is_secret',
            ...m.privately,
            isChosen: isPrivate,
            isDisabled: isSending,
          })
    }
    ${
      canAttach
        ? renderReplyFiles({ ...view, isSending, error: errorOf(view, 'attachment') }, handlers)
        : nothing
    }
    ${renderChoice({ id: 'reply-shared', ...m.shared, isChosen: view.isShared, isDisabled: isSending })}
    <p class="row">
      <button class="button" type="submit" aria-disabled=${isSending ? 'true' : nothing}>
        ${isSending ? m.sending : buttonOf(view)}
      </button>
      ${
        view.isChange || isUnsettled
          ? html`<button
              class="button quiet"
              type="button"
              ?disabled=${isSending}
              @click=${handlers.onCancel}
            >
              ${view.isChange ? m.cancel : m.settled.cancel}
            </button>`
          : nothing
      }
    </p>
  </form>`;
}

function renderContent(view: ReplyView, isSending: boolean): TemplateResult {
  const { messages: m, content, isSecret, isUnsettled } = view;
  return renderField(
    {
      id: 'reply-content',
      label: isUnsettled ? m.settled.missing : view.isMore ? m.more : m.content,
      optional: isUnsettled ? m.settled.optional : undefined,
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

function buttonOf({ messages: m, state, isUnsettled }: ReplyView): string {
  if (state.phase === 'failed') return m.again;
  return isUnsettled ? m.settled.send : m.send;
}

function errorOf({ messages, problems, contentMax }: ReplyView, field: ReplyField): string | undefined {
  const problem = problems[field];
  if (problem === undefined) return undefined;
  return typeof problem === 'string' ? messages.problems[problem](contentMax) : problem.said;
}

/** Rating of the handling: five steps, and a button once one is chosen. It says that it closes nothing. */
export function renderRating(view: ReplyView, handlers: ReplyHandlers): TemplateResult {
  const { messages: m, rating, state } = view;
  const isSending = state.phase === 'keeping';
  const error = errorOf(view, 'rating');
  return html`<form
    class="rating-form stack no-print"
    method="dialog"
    novalidate
    @input=${handlers.onInput}
    @submit=${handlers.onRate}
  >
    <fieldset class="field rating" aria-describedby="reply-rating-hint${error ? ' reply-rating-error' : ''}">
      <legend class="label" part="label">${m.rating}</legend>
      <p class="hint" id="reply-rating-hint">${m.ratingHint}</p>
      ${error ? html`<p class="error" id="reply-rating-error">${error}</p>` : nothing}
      <div class="ratings">
        ${m.ratings.map((word, index) => renderStep(word, index + 1, rating, isSending))}
      </div>
    </fieldset>
    <p class="row">
      <button class="button" type="submit" aria-disabled=${isSending ? 'true' : nothing}>
        ${m.sendRating}
      </button>
      ${
        rating === null
          ? nothing
          : html`<button
              class="button quiet"
              id="clear-rating"
              type="button"
              ?disabled=${isSending}
              @click=${handlers.onClearRating}
            >
              ${m.noRating}
            </button>`
      }
    </p>
    ${renderAgain(view, handlers)}
  </form>`;
}

const renderStep = (word: string, value: number, rating: number | null, isSending: boolean) =>
  html`<label class="choice ${rating === value ? 'chosen' : ''}" part="choice">
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

/** For the reporter of a finished report: it can still be reopened. */
export const renderAgain = ({ messages: { settled } }: ReplyView, { onNo }: ReplyHandlers): TemplateResult =>
  html`<p class="no-print">${renderPress('no', settled.again, 'quiet', onNo)}</p>`;
