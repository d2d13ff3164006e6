import { html, nothing, type TemplateResult } from 'lit';
import type { ChoicesController } from './choices-controller.js';
import type { ChoiceField } from '../../form-logic/state.js';
import type { ChoicesMessages } from '../words/words.js';
import { choice, errorText } from '../field.js';
import type { ChoiceViews, FormModel } from '../model.js';
import { pickerField } from './picker-view.js';
import { suggestionsView } from './suggestions-view.js';

type Choices = Pick<
  ChoicesController,
  'state' | 'change' | 'retry' | 'accept' | 'suggestions' | 'offersNews'
>;

/** What may be chosen and needn't be, each at its place in the form. */
export function choiceViews(
  choices: Choices,
  messages: ChoicesMessages,
): Omit<ChoiceViews, 'point' | 'photo'> {
  const suggestions = (model: FormModel): unknown =>
    suggestionsView(model.names.category, choices.suggestions.list, messages.suggestions, (suggested) =>
      choices.accept(suggested),
    );
  const picker = (model: FormModel, field: ChoiceField): unknown => {
    const state = choices.state(field);
    if (!state) return nothing;
    const handlers = { change: () => choices.change(field), retry: () => choices.retry(field) };
    const suggested = field === 'category' ? suggestions(model) : nothing;
    return pickerField(model, field, state, messages[field], messages.picker, handlers, suggested);
  };
  return {
    what: (model) => [picker(model, 'category'), picker(model, 'institution')],
    where: (model) => picker(model, 'location'),
    contact: (model) => (choices.offersNews ? news(model, messages) : nothing),
  };
}

function news(model: FormModel, messages: ChoicesMessages): TemplateResult {
  return html`<div class="field">
    ${errorText(model, 'notify')} ${choice(model, 'notify', messages.news)}
  </div>`;
}
