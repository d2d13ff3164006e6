import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceField } from '../../form-logic/state.js';
import { renderMissing } from '../screen/notices-view.js';
import { describedBy } from '../screen/field.js';
import type { FormModel } from '../model.js';
import type { Picker } from './picker.js';
import type { PickerMessages, PickerWords } from './choices-words.js';

export interface ComboboxView {
  form: FormModel;
  field: ChoiceField;
  picker: Picker;
  /** Words of this picker. */
  words: PickerWords;
  /** Words that all pickers share. */
  messages: PickerMessages;
  /** Loads the list again. */
  onRetry: () => void;
}

const optionId = (id: string, index: number): string => `${id}-option-${index}`;

/** The search text, and the list of options that match it. */
export function renderCombobox(view: ComboboxView): TemplateResult {
  const { form, field, picker, words, messages: m, onRetry } = view;
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
      list.phase === 'failed' ? renderMissing(m.failed, m.retry, onRetry) : nothing
    }
    <p class="visually-hidden" role="status">${said}</p>`;
}

function renderOption(
  picker: Picker,
  id: string,
  { name, detail }: Picker['list']['options'][number],
  index: number,
): TemplateResult {
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- its keys are the combobox's
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

/** The list's state in words. */
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

/** Note below the options, or in their place. */
function renderNote({ list }: Picker, said: string, m: PickerMessages): TemplateResult | typeof nothing {
  const isList = list.phase === 'found' && list.options.length > 0;
  const note = isList ? (list.isCut ? m.cut : '') : said;
  return note && list.phase !== 'failed' ? html`<p class="hint" aria-hidden="true">${note}</p>` : nothing;
}
