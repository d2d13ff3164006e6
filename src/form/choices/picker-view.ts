import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceState } from './choices-controller.js';
import type { Picker } from './picker.js';
import type { ChoiceField } from '../../form-logic/state.js';
import type { PickerMessages, PickerWords } from '../words/words.js';
import { describedBy, errorText } from '../field.js';
import type { FormModel } from '../model.js';

export interface PickerHandlers {
  change: () => void;
  retry: () => void;
}

/** One thing to choose from a list of the endpoint's. The wire's name is carried by a hidden control, its id by what can be focused. */
export function pickerField(
  model: FormModel,
  field: ChoiceField,
  state: ChoiceState,
  words: PickerWords,
  messages: PickerMessages,
  handlers: PickerHandlers,
  suggestions: unknown = nothing,
): TemplateResult | typeof nothing {
  const id = model.names[field];
  const isInvalid = model.errors.has(field);
  if (state.phase === 'fixed') return fixed(model, field, state.name, words);
  return html`<div class="field">
    <label class="label" id="${id}-label" for=${id}
      >${words.label} <span class="optional">${model.messages.optional}</span></label
    >
    ${state.phase === 'open' ? html`<p class="hint" id="${id}-hint">${words.hint}</p>` : nothing}
    ${errorText(model, field)}
    <input type="hidden" name=${id} .value=${state.phase === 'chosen' ? state.choice.id : ''} />
    ${
      state.phase === 'chosen'
        ? html`<div class="picked">
            <p id="${id}-value">
              <b>${state.choice.name}</b>
              ${state.choice.detail ? html`<span class="hint">${state.choice.detail}</span>` : nothing}
            </p>
            <button
              type="button"
              class="button quiet"
              id=${id}
              aria-label=${messages.changeWhat(words.label)}
              aria-describedby=${describedBy(id, { value: true, error: isInvalid })}
              @click=${handlers.change}
            >
              ${messages.change}
            </button>
          </div>`
        : [suggestions, combobox(state.picker, { id, words, messages, isInvalid, handlers })]
    }
  </div>`;
}

/** Fixed by the page: shown once its name is known, and where the endpoint won't have it. */
function fixed(
  model: FormModel,
  field: ChoiceField,
  name: string | null,
  words: PickerWords,
): TemplateResult | typeof nothing {
  const id = model.names[field];
  if (!name && !model.errors.has(field)) return nothing;
  return html`<div class="field" id=${id} tabindex="-1">
    <span class="label">${words.label}</span>
    ${errorText(model, field)} ${name ? html`<p>${name}</p>` : nothing}
  </div>`;
}

interface Combobox {
  id: string;
  words: PickerWords;
  messages: PickerMessages;
  isInvalid: boolean;
  handlers: PickerHandlers;
}

const optionId = (id: string, index: number): string => `${id}-option-${index}`;

function combobox(picker: Picker, parts: Combobox): TemplateResult {
  const { id, words, messages, isInvalid, handlers } = parts;
  const { isOpen, active, list, query } = picker;
  const hasOptions = isOpen && list.options.length > 0;
  const isUnpicked = !isOpen && query.trim() !== '';
  const described = describedBy(id, { hint: true, note: isUnpicked, error: isInvalid });
  const said = isOpen ? status(picker, words, messages) : '';
  return html`<div class="combo">
      <input
        class="control"
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
          ${list.options.map((option, index) => optionView(picker, id, option, index))}
        </ul>
        ${noteBelow(picker, said, messages)}
      </div>
    </div>
    ${isUnpicked ? html`<p class="hint warning" id="${id}-note">${messages.unpicked}</p>` : nothing}
    ${
      list.phase === 'failed'
        ? html`<p class="notice warning">
            <span>${messages.failed}</span>
            <button type="button" class="button quiet" @click=${handlers.retry}>${messages.retry}</button>
          </p>`
        : nothing
    }
    <p class="visually-hidden" role="status">${said}</p>`;
}

function optionView(
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
function status({ list }: Picker, words: PickerWords, messages: PickerMessages): string {
  switch (list.phase) {
    case 'idle':
      return words.typeMore;
    case 'asking':
      return messages.asking;
    case 'failed':
      return messages.failed;
    case 'found':
      return list.options.length > 0 ? messages.count(list.options.length) : words.none;
  }
}

/** Under the options, or in their place. */
function noteBelow(
  { list }: Picker,
  said: string,
  messages: PickerMessages,
): TemplateResult | typeof nothing {
  const isList = list.phase === 'found' && list.options.length > 0;
  const note = isList ? (list.isCut ? messages.cut : '') : said;
  return note && list.phase !== 'failed' ? html`<p class="hint" aria-hidden="true">${note}</p>` : nothing;
}
