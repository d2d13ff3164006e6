import { html, nothing, type TemplateResult } from 'lit';
import type { AssistedMessages } from './words/words.js';
import { choice, errorText, textField } from '../field.js';
import type { FormModel } from '../model.js';

export interface AssistedModel {
  messages: AssistedMessages;
  isNear: boolean;
  isKept: boolean;
  sent: number;
  waiting: number;
}

export interface AssistedHandlers {
  stay: () => void;
  keep: (event: Event) => void;
}

/** Above the form and whatever stands in its place: how many, and that time is running out. The live region is always there. */
export function assistedLead(
  { messages, isNear, sent, waiting }: AssistedModel,
  { stay }: AssistedHandlers,
): TemplateResult {
  return html`<div class="stack assisted">
    <p class="hint" id="tally">${messages.tally(sent, waiting)}</p>
    <div role="alert">
      ${
        isNear
          ? html`<div class="notice warning" id="idle">
              <h3>${messages.near.heading}</h3>
              <p>${messages.near.why}</p>
              <p><button type="button" class="button" @click=${stay}>${messages.near.stay}</button></p>
            </div>`
          : nothing
      }
    </div>
  </div>`;
}

/** With the reporter's own name: who helps. */
export function helperFields(
  model: FormModel,
  { messages, isKept }: AssistedModel,
  { keep }: AssistedHandlers,
): TemplateResult {
  return html`<div class="stack helper" role="group" aria-labelledby="helper-heading">
    <h3 id="helper-heading">${messages.heading}</h3>
    <p class="hint">${messages.why}</p>
    ${textField(model, 'helperName', { label: messages.name })}
    ${textField(model, 'helperOrganisation', { ...messages.organisation, isOptional: true })}
    <label class="choice ${isKept ? 'chosen' : ''}">
      <input
        type="checkbox"
        id="keep-helper"
        aria-labelledby="keep-helper-label"
        aria-describedby="keep-helper-hint"
        .checked=${isKept}
        @change=${keep}
      />
      <span>
        <b id="keep-helper-label">${messages.keep.label}</b>
        <span class="hint" id="keep-helper-hint">${messages.keep.hint}</span>
      </span>
    </label>
  </div>`;
}

/** Before the consent's own tick: whose it is. */
export function givenByChoice(model: FormModel, { messages }: AssistedModel): TemplateResult {
  const { givenBy } = messages;
  const name = model.names.consentGivenBy;
  return html`<div
    class="field"
    role="radiogroup"
    aria-labelledby="${name}-label"
    aria-required="true"
    aria-describedby=${model.errors.has('consentGivenBy') ? `${name}-error` : nothing}
  >
    <span class="label" id="${name}-label">${givenBy.heading}</span>
    ${errorText(model, 'consentGivenBy')}
    ${choice(model, 'consentGivenBy', { ...givenBy.reporter, value: 'reporter' })}
    ${choice(model, 'consentGivenBy', { ...givenBy.helper, value: 'helper' })}
  </div>`;
}
