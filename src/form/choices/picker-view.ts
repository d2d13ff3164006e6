import { html, nothing, type TemplateResult } from 'lit';
import type { Choice, ChoiceField } from '../../form-logic/state.js';
import { describedBy, errorText } from '../screen/field.js';
import type { FormModel } from '../model.js';
import { renderPicked } from '../screen/picked-view.js';
import type { PickerMessages, PickerWords } from './choices-words.js';

/** What stands in the field: a list to search, what was chosen, or what the page has fixed. */
export type ChoiceState =
  | { phase: 'open' }
  | { phase: 'chosen'; choice: Choice }
  /** `name` is null as long as the endpoint hasn't told it. */
  | { phase: 'fixed'; name: string | null };

export interface PickerView {
  form: FormModel;
  field: ChoiceField;
  state: ChoiceState;
  /** What this list says of itself. */
  words: PickerWords;
  /** What all lists say. */
  messages: PickerMessages;
  /** What may be taken by one press, above the list. */
  suggestions: unknown;
  /** The list to search. */
  list: unknown;
}

export interface PickerHandlers {
  /** Takes the choice back. */
  onChange: () => void;
}

/** One thing to choose from a list of the endpoint's. The wire's name is carried by a hidden control, its id by what can be focused. */
export function renderPicker(view: PickerView, handlers: PickerHandlers): TemplateResult | typeof nothing {
  const { form, field, state, words } = view;
  if (state.phase === 'fixed') return renderFixed(view, state.name);
  const id = form.names[field];
  return html`<div class="field">
    <label class="label" part="label" id="${id}-label" for=${id}
      >${words.label} <span class="optional">${form.messages.optional}</span></label
    >
    ${state.phase === 'open' ? html`<p class="hint" id="${id}-hint">${words.hint}</p>` : nothing}${errorText(form, field)}<input
      type="hidden"
      name=${id}
      .value=${state.phase === 'chosen' ? state.choice.id : ''}
    />${state.phase === 'chosen' ? nothing : view.suggestions}${
      state.phase === 'chosen' ? renderChosen(view, state.choice, handlers) : view.list
    }
  </div>`;
}

function renderChosen(
  { form, field, words, messages: m }: PickerView,
  { name, detail }: Choice,
  { onChange }: PickerHandlers,
): TemplateResult {
  const id = form.names[field];
  return renderPicked({
    id,
    name,
    detail,
    act: m.change,
    actWhat: m.changeWhat(words.label),
    describedBy: describedBy(id, { value: true, error: form.errors.has(field) }),
    onAct: onChange,
  });
}

/** Fixed by the page: shown once its name is known, and where the endpoint won't have it. */
function renderFixed(
  { form, field, words }: PickerView,
  name: string | null,
): TemplateResult | typeof nothing {
  if (!name && !form.errors.has(field)) return nothing;
  return html`<div class="field" id=${form.names[field]} tabindex="-1">
    <span class="label" part="label">${words.label}</span>
    ${errorText(form, field)} ${name ? html`<p>${name}</p>` : nothing}
  </div>`;
}

/** In place of a list whose code is on its way: as high, so that nothing moves when it comes, and whoever is led here is here. */
export const renderAwaited = ({ names, errors }: FormModel, field: ChoiceField): TemplateResult =>
  html`<div class="combo">
    <input
      class="control"
      part="control"
      id=${names[field]}
      type="text"
      aria-describedby=${describedBy(names[field], { hint: true, error: errors.has(field) })}
      readonly
    />
  </div>`;
