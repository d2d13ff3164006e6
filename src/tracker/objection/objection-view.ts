import { html, nothing, type TemplateResult } from 'lit';
import type { ObjectionGround } from '../../contract/information/information.js';
import type { ObjectionState } from '../../contract/information/read-objection.js';
import type { AduanError } from '../../errors.js';
import { renderField } from '../../widget/field.js';
import { renderUnfolding, type Unfolding } from '../reading/unfolding-view.js';
import { renderTrouble } from '../failure-view.js';
import type { TrackerMessages } from '../tracker-words.js';
import type { ObjectionMessages } from './objection-words.js';

/** `ObjectionDraft` is what was typed and chosen for one report. */
export interface ObjectionDraft {
  ground: string;
  content: string;
  /** Sentences beside the fields. */
  problems: Partial<Record<'ground' | 'content', string>>;
  isSending: boolean;
  error: AduanError | null;
}

interface ObjectionView {
  messages: ObjectionMessages;
  common: TrackerMessages;
  objection: ObjectionState;
  draft: ObjectionDraft;
  /** Letters of the grounds, in their order. */
  letters: readonly ObjectionGround[];
  /** Longest text, in characters. */
  max: number;
  /** The last day on which one may be made, in words. */
  until: string | null;
  /** By when the one that was made is to be decided, in words; null where none waits. */
  due: string | null;
  /** How that day is reckoned. */
  reckoning: Unfolding | null;
}

export interface ObjectionHandlers {
  onGround: (event: Event) => void;
  onContent: (event: Event) => void;
  onSend: () => void;
  onReckoning: () => void;
}

/** The form of an objection, or the one that was made: the heading stays, and the focus on it, once it is sent. */
export function renderObjection(view: ObjectionView, handlers: ObjectionHandlers): TemplateResult {
  const { messages: m, objection } = view;
  const { made } = objection;
  return html`<div class="stack objection">
    <h4 id="objection" tabindex="-1">${made === null ? m.heading : m.made}</h4>
    ${made === null ? renderForm(view, handlers) : renderMade(made, view, handlers)}
  </div>`;
}

function renderMade(
  { ground, content }: NonNullable<ObjectionState['made']>,
  { messages: m, objection, due, reckoning }: ObjectionView,
  handlers: ObjectionHandlers,
): TemplateResult {
  return html`<p><b>${m.grounds[ground]}</b></p>
    <p class="text">${content}</p>
    <p>${objection.isDecided ? m.decided : m.waits} ${due ? m.by(due) : nothing}</p>
    ${renderUnfolding(reckoning, handlers.onReckoning)}`;
}

/** `renderDecision` says how a request was decided, and why it takes more days; null where neither is told. */
export function renderDecision(
  { decision, ground, extendedReason }: ObjectionState,
  m: ObjectionMessages,
): TemplateResult | null {
  if (decision === null && extendedReason === null) return null;
  return html`<div class="said">
    ${
      decision === null
        ? nothing
        : html`<p>
            <span class="hint">${m.decision}</span><br />
            <b>${m.decisions[decision]}</b
            >${ground === null ? nothing : html`: <span class="text">${ground}</span>`}
          </p>`
    }
    ${extendedReason === null ? nothing : html`<p>${m.extended(extendedReason)}</p>`}
  </div>`;
}

function renderForm(
  { messages: m, common, draft, until, letters, max }: ObjectionView,
  handlers: ObjectionHandlers,
): TemplateResult {
  const { ground, content, problems, isSending, error } = draft;
  // An objection that comes too late, or a second one, is refused however often it is sent.
  const isOver = error?.code === 'refused' && !error.fields;
  return html`<div class="stack no-print">
    <p>${m.lead(until)}</p>
    ${error ? renderTrouble({ id: 'objection-trouble', problem: error, isUnknown: error.bodyLeft, common, words: m, note: '' }) : nothing}
    ${renderField(
      { id: 'objection-ground', label: m.ground, error: problems.ground },
      ({ describedBy, isInvalid }) =>
        html`<select
          class="control"
          part="control"
          id="objection-ground"
          ?disabled=${isSending}
          aria-describedby=${describedBy}
          aria-invalid=${isInvalid ? 'true' : nothing}
          @change=${handlers.onGround}
        >
          <option value="">${m.choose}</option>
          ${letters.map(
            (one) =>
              html`<option value=${one} ?selected=${one === ground}>${one}. ${m.grounds[one]}</option>`,
          )}
        </select>`,
    )}
    ${renderField(
      {
        id: 'objection-content',
        label: m.content,
        hint: m.contentHint(max),
        error: problems.content,
      },
      ({ describedBy, isInvalid }) =>
        html`<textarea
          class="control"
          part="control"
          id="objection-content"
          rows="4"
          .value=${content}
          ?readonly=${isSending}
          aria-describedby=${describedBy}
          aria-invalid=${isInvalid ? 'true' : nothing}
          @input=${handlers.onContent}
        ></textarea>`,
    )}
    ${
      isOver
        ? nothing
        : html`<p class="row">
            <button
              class="button"
              part="button"
              type="button"
              aria-disabled=${isSending ? 'true' : nothing}
              @click=${handlers.onSend}
            >
              ${isSending ? m.sending : error ? m.again : m.send}
            </button>
          </p>`
    }
  </div>`;
}
