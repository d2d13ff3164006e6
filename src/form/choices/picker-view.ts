import { html, nothing, type TemplateResult } from 'lit';
import type { Choice, ChoiceField } from '../../form-logic/state.js';
import { describedBy, errorText } from '../field.js';
import type { FormModel } from '../model.js';
import type { Picker } from './picker.js';
import type { PickerMessages, PickerWords } from './words/words.js';

/** What stands in the field: a list to search, what was chosen, or what the page has fixed. */
export type ChoiceState =
  | { phase: 'open'; picker: Picker }
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
}

export interface PickerHandlers {
  /** Takes the choice back. */
  onChange: () => void;
  /** Asks for the list again. */
  onRetry: () => void;
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
      state.phase === 'chosen'
        ? renderChosen(view, state.choice, handlers)
        : renderCombobox(view, state.picker, handlers)
    }
  </div>`;
}

function renderChosen(
  { form, field, words, messages: m }: PickerView,
  { name, detail }: Choice,
  { onChange }: PickerHandlers,
): TemplateResult {
  const id = form.names[field];
  return html`<div class="picked">
    <p id="${id}-value"><b>${name}</b> ${detail ? html`<span class="hint">${detail}</span>` : nothing}</p>
    <button
      type="button"
      class="button quiet"
      id=${id}
      aria-label=${m.changeWhat(words.label)}
      aria-describedby=${describedBy(id, { value: true, error: form.errors.has(field) })}
      @click=${onChange}
    >
      ${m.change}
    </button>
  </div>`;
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

const optionId = (id: string, index: number): string => `${id}-option-${index}`;

function renderCombobox(
  { form, field, words, messages: m }: PickerView,
  picker: Picker,
  { onRetry }: PickerHandlers,
): TemplateResult {
  const id = form.names[field];
  const isInvalid = form.errors.has(field);
  const { isOpen, active, list, query } = picker;
  const hasOptions = isOpen && list.options.length > 0;
  const isUnpicked = !isOpen && query.trim() !== '';
  const described = describedBy(id, { hint: true, note: isUnpicked, error: isInvalid });
  const said = isOpen ? status(picker, words, m) : '';
  return html`<div class="combo">
      <input
        class="control"
        part="control"
        id=${id}
        type="text"
        role="combobox"
        aria-labelledby="${id}-label"
        aria-autocomplete="list"
        aria-expanded=${hasOptions}
        aria-controls="${id}-list"
        aria-activedescendant=${hasOptions && active >= 0 ? optionId(id, active) : nothing}
        aria-describedby=${described}
        aria-invalid=${isInvalid}
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="next"
        .value=${query}
        @input=${picker.onInput}
        @focus=${picker.onOpen}
        @click=${picker.onOpen}
        @blur=${picker.onClose}
        @keydown=${picker.onKey}
      />
      <div class="popup" ?hidden=${!isOpen} @mousedown=${keepFocus}>
        <ul role="listbox" id="${id}-list" aria-labelledby="${id}-label" ?hidden=${!hasOptions}>
          ${list.options.map((option, index) => renderOption(picker, id, option, index))}
        </ul>
        ${renderNote(picker, said, m)}
      </div>
    </div>
    ${isUnpicked ? html`<p class="hint warning" id="${id}-note">${m.unpicked}</p>` : nothing}${
      list.phase === 'failed'
        ? html`<p class="notice warning">
            <span>${m.failed}</span>
            <button type="button" class="button quiet" @click=${onRetry}>${m.retry}</button>
          </p>`
        : nothing
    }
    <p class="visually-hidden" role="status">${said}</p>`;
}

function renderOption(
  picker: Picker,
  id: string,
  { name, detail }: Picker['list']['options'][number],
  index: number,
): TemplateResult {
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- an option has no focus; its keys are the combobox's
  return html`<li
    role="option"
    id=${optionId(id, index)}
    aria-selected=${index === picker.active}
    @click=${() => picker.pick(index)}
  >
    <b>${name}</b>${detail ? html`<span class="hint">${detail}</span>` : nothing}
  </li>`;
}

/** The list is a part of the field: pressing in it must not take the focus from the text. */
const keepFocus = (event: Event): void => event.preventDefault();

/** What there is to choose from, in words. */
function status({ list }: Picker, words: PickerWords, m: PickerMessages): string {
  switch (list.phase) {
    case 'idle':
      return words.typeMore;
    case 'asking':
      return m.asking;
    case 'failed':
      return m.failed;
    case 'found':
      return list.options.length > 0 ? m.count(list.options.length) : words.none;
  }
}

/** Under the options, or in their place. */
function renderNote({ list }: Picker, said: string, m: PickerMessages): TemplateResult | typeof nothing {
  const isList = list.phase === 'found' && list.options.length > 0;
  const note = isList ? (list.isCut ? m.cut : '') : said;
  return note && list.phase !== 'failed' ? html`<p class="hint" aria-hidden="true">${note}</p>` : nothing;
}
