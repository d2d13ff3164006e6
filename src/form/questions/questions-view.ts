import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../contract/questions/question.js';
import type { AnswerLine, GivenAnswer } from '../../form-logic/questions/answers.js';
import type { QuestionField } from '../../form-logic/state.js';
import { renderChoice } from '../../widget/choice-view.js';
import { describedBy, renderField, renderFieldError } from '../../widget/field.js';
import type { FormModel } from '../model.js';
import type { QuestionsMessages } from './questions-words.js';

interface QuestionState {
  /** Id and name of the question's control. */
  id: QuestionField;
  question: Question;
  entered: GivenAnswer['entered'];
  /** Telephone number that a stop names. */
  call: { written: string; dialled: string } | null;
}

export interface QuestionsView {
  form: FormModel;
  messages: QuestionsMessages;
  questions: readonly QuestionState[];
  /** Answers to questions that aren't asked any more. */
  lost: readonly { id: QuestionField; key: string; answer: GivenAnswer }[];
}

export interface QuestionsHandlers {
  /** Clears a choice. */
  onClear: (code: string) => void;
  /** Appends a lost answer to the report's text. */
  onMove: (key: string) => void;
  onRemove: (key: string) => void;
}

/** Most choices shown as radios; more become a select. */
const MOST_RADIOS = 6;

/** Notices and stops of the category, and its questions: folded away where none has to be answered. */
export function renderQuestions(view: QuestionsView, handlers: QuestionsHandlers): unknown {
  const { messages, questions, lost } = view;
  if (questions.length + lost.length === 0) return nothing;
  const asked = questions.filter(({ question }) => question.shows === 'question');
  const isDue = asked.some(({ id, question }) => question.required || view.form.errors.has(id));
  return html`<div class="questions" role="group" aria-label=${messages.heading}>
    ${questions.map((state) => (state.question.shows === 'question' ? nothing : renderSentence(view, state)))}
    ${
      asked.length
        ? html`<details class="fold" ?open=${isDue}>
            <summary>${messages.heading}</summary>
            <div class="fields">${asked.map((state) => renderQuestion(view, state, handlers))}</div>
          </details>`
        : nothing
    }
    ${lost.map((one) => renderLost(view, one, handlers))}
  </div>`;
}

/** Answers on the receipt, also printed: the holder of its code may read them anyway. */
export function renderAnswers(messages: QuestionsMessages, lines: readonly AnswerLine[]): unknown {
  if (lines.length === 0) return nothing;
  return html`<section class="review" aria-labelledby="answers">
    <h3 id="answers">${messages.answers}</h3>
    <dl>
      ${lines.map(
        ({ label, text }) =>
          html`<div>
            <dt>${label}</dt>
            <dd class="prose">${text}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

/** Answers given before, if the questions can't be loaded now: they are sent unchanged. */
export function renderKept(messages: QuestionsMessages, lines: readonly AnswerLine[]): unknown {
  return html`<div class="notice warning" role="status">
    <p>${messages.kept}</p>
    ${lines.map(
      ({ field, label, text }) =>
        html`<p class="prose" id=${field} tabindex="-1"><b>${label}:</b> ${text}</p>`,
    )}
  </div>`;
}

export function renderAnonymousReminder(messages: QuestionsMessages): TemplateResult {
  return html`<p class="notice warning" id="answers-reminder">${messages.anonymous}</p>`;
}

/** A notice or a stop; a stop's telephone number can be called with one press. */
function renderSentence({ form, messages }: QuestionsView, { id, question, call }: QuestionState): unknown {
  const { label, hint, shows } = question;
  const isStop = shows === 'stop';
  return html`<div
    class="notice ${isStop ? 'danger' : 'warning'}"
    id=${id}
    tabindex="-1"
    role=${isStop ? 'alert' : 'note'}
  >
    <p><b>${label}</b></p>
    ${hint ? html`<p>${hint}</p>` : nothing}
    ${
      call
        ? html`<p>
            <a class="button" href="tel:${call.dialled}">${messages.call(call.written)}</a>
          </p>`
        : nothing
    }
    ${isStop ? html`<p>${messages.stopped} ${form.presets.categoryId ? nothing : messages.otherTopic}</p>` : nothing}
    ${form.errors.has(id) ? html`<span class="visually-hidden">${form.messages.errorPrefix}</span>` : nothing}
  </div>`;
}

function renderLost(
  { messages }: QuestionsView,
  { id, key, answer: { label, text } }: QuestionsView['lost'][number],
  { onMove, onRemove }: QuestionsHandlers,
): TemplateResult {
  return html`<div class="notice warning" id=${id} tabindex="-1">
    <p>${messages.lost(label)}</p>
    <p class="prose"><b>${label}:</b> ${text}</p>
    <p class="row">
      <button type="button" class="button secondary" part="secondary-button" @click=${() => onMove(key)}>
        ${messages.move}
      </button>
      <button type="button" class="button quiet" @click=${() => onRemove(key)}>${messages.remove}</button>
    </p>
  </div>`;
}

function renderQuestion(view: QuestionsView, state: QuestionState, handlers: QuestionsHandlers): unknown {
  const { type, values } = state.question;
  if (type === 'choices' || type === 'yes_no') return renderGroup(view, state, handlers);
  if (type === 'choice' && values.length <= MOST_RADIOS) return renderGroup(view, state, handlers);
  return renderLine(view, state);
}

/** Below the question: who sees the answer. */
function renderFoot({ messages }: QuestionsView, { id, question }: QuestionState): unknown {
  return html`<p class="hint" id="${id}-sight">${messages.sight[question.sight]}</p>`;
}

const described = (id: string, { hint }: Question, isWrong: boolean) =>
  describedBy(id, { hint, sight: true, error: isWrong });

function errorOf({ form }: QuestionsView, id: QuestionField): TemplateResult | undefined {
  const error = form.errors.get(id);
  return error ? html`<span class="visually-hidden">${form.messages.errorPrefix}</span> ${error}` : undefined;
}

function renderLine(view: QuestionsView, state: QuestionState): TemplateResult {
  const { form, messages } = view;
  const { id, question, entered } = state;
  const { label, hint, type, required, inputMode, min, max, values } = question;
  const value = typeof entered === 'string' ? entered : '';
  const error = errorOf(view, id);
  const aria = described(id, question, Boolean(error));
  const edge = (bound: Question['min']) => (type === 'date' && bound !== null ? bound : nothing);
  const control = (): TemplateResult => {
    if (type === 'textarea')
      return html`<div>
        <textarea
          class="control"
          part="control"
          id=${id}
          name=${id}
          rows="4"
          autocomplete="off"
          aria-describedby=${aria}
          aria-invalid=${Boolean(error)}
          aria-required=${required}
          .value=${value}
        ></textarea>
      </div>`;
    if (type === 'choice')
      return html`<select
        class="control"
        part="control"
        id=${id}
        name=${id}
        aria-describedby=${aria}
        aria-invalid=${Boolean(error)}
        aria-required=${required}
      >
        <option value="" ?selected=${!value}>${messages.choose}</option>
        ${values.map((one) => html`<option value=${one.id} ?selected=${one.id === value}>${one.name}</option>`)}
      </select>`;
    return html`<input
      class="control"
      part="control"
      id=${id}
      name=${id}
      type=${type === 'date' ? 'date' : 'text'}
      inputmode=${inputMode ?? (type === 'number' ? 'decimal' : nothing)}
      min=${edge(min)}
      max=${edge(max)}
      autocomplete="off"
      enterkeyhint="next"
      aria-describedby=${aria}
      aria-invalid=${Boolean(error)}
      aria-required=${required}
      .value=${value}
    />`;
  };
  const optional = required ? undefined : form.messages.optional;
  return renderField({ id, label, hint, error, optional }, control, renderFoot(view, state));
}

/** Radios or ticks under one name. */
function renderGroup(
  view: QuestionsView,
  state: QuestionState,
  { onClear }: QuestionsHandlers,
): TemplateResult {
  const { form, messages } = view;
  const { id, question, entered } = state;
  const { code, label, hint, type, required } = question;
  const error = errorOf(view, id);
  const chosen = [entered].flat();
  const isTicks = type === 'choices';
  const offered =
    type === 'yes_no'
      ? [
          { id: 'yes', name: messages.yes },
          { id: 'no', name: messages.no },
        ]
      : question.values;
  return html`<div class="field">
    <span class="label" part="label" id="${id}-label"
      >${label} ${required ? nothing : html`<span class="optional">${form.messages.optional}</span>`}</span
    >
    ${hint ? html`<p class="hint" part="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${renderFieldError(id, error)}
    <div
      class="choices"
      role=${isTicks ? 'group' : 'radiogroup'}
      aria-labelledby="${id}-label"
      aria-describedby=${described(id, question, Boolean(error))}
      aria-required=${isTicks ? nothing : required}
      aria-invalid=${isTicks ? nothing : Boolean(error)}
    >
      ${offered.map((one, index) =>
        renderChoice({
          id: `${id}-${index}`,
          name: id,
          label: one.name,
          value: one.id,
          type: isTicks ? 'checkbox' : 'radio',
          isChosen: chosen.includes(one.id),
          isInvalid: isTicks && error ? true : nothing,
        }),
      )}
    </div>
    ${
      !required && !isTicks && entered.length > 0
        ? html`<p>
            <button
              type="button"
              class="button quiet"
              aria-label="${messages.clear}: ${label}"
              @click=${() => onClear(code)}
            >
              ${messages.clear}
            </button>
          </p>`
        : nothing
    }
    ${renderFoot(view, state)}
  </div>`;
}
