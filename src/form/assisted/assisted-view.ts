import { html, nothing, type TemplateResult } from 'lit';
import { renderChoice } from '../../widget/choice-view.js';
import type { AssistedMessages } from './assisted-words.js';
import { choice } from '../screen/choice-view.js';
import { errorText } from '../screen/field.js';
import type { FormModel } from '../model.js';
import { textField } from '../screen/text-field-view.js';

export interface LeadView {
  messages: AssistedMessages;
  /** Soon everything about the reporter is wiped. */
  isNear: boolean;
  /** Reports that arrived from this tab today. */
  sent: number;
  /** Reports that wait on this device. */
  waiting: number;
}

export interface HelperView {
  form: FormModel;
  messages: AssistedMessages;
  /** The helper is remembered in this tab. */
  isKept: boolean;
}

export interface AssistedHandlers {
  /** The reporter is still here. */
  onStay: () => void;
  /** Whether to remember the helper. */
  onKeep: (event: Event) => void;
}

/** Above the form and whatever stands in its place: how many, and that time is running out. The live region is always there. */
export function renderLead(
  { messages: m, isNear, sent, waiting }: LeadView,
  { onStay }: AssistedHandlers,
): TemplateResult {
  return html`<div class="stack assisted">
    <p class="hint" id="tally">${m.tally(sent, waiting)}</p>
    <div role="alert">
      ${
        isNear
          ? html`<div class="notice warning" id="idle">
              <h3>${m.near.heading}</h3>
              <p>${m.near.why}</p>
              <p><button type="button" class="button" @click=${onStay}>${m.near.stay}</button></p>
            </div>`
          : nothing
      }
    </div>
  </div>`;
}

/** With the reporter's own name: who helps. */
export function renderHelper(
  { form, messages: m, isKept }: HelperView,
  { onKeep }: AssistedHandlers,
): TemplateResult {
  return html`<div class="stack helper" role="group" aria-labelledby="helper-heading">
    <h3 id="helper-heading">${m.heading}</h3>
    <p class="hint">${m.why}</p>
    ${textField(form, 'helperName', { label: m.name })}
    ${textField(form, 'helperOrganisation', { ...m.organisation, isOptional: true })}
    ${renderChoice({ id: 'keep-helper', ...m.keep, isChosen: isKept }, onKeep)}
  </div>`;
}

/** Beside what pressing Kirim consents to: who consents. */
export function renderGivenBy({
  form,
  messages: { givenBy: m },
}: Pick<HelperView, 'form' | 'messages'>): TemplateResult {
  const name = form.names.consentGivenBy;
  return html`<div
    class="field"
    role="radiogroup"
    aria-labelledby="${name}-label"
    aria-required="true"
    aria-describedby=${form.errors.has('consentGivenBy') ? `${name}-error` : nothing}
  >
    <span class="label" part="label" id="${name}-label">${m.heading}</span>
    ${errorText(form, 'consentGivenBy')}
    ${choice(form, 'consentGivenBy', { ...m.reporter, value: 'reporter' })}
    ${choice(form, 'consentGivenBy', { ...m.helper, value: 'helper' })}
  </div>`;
}
