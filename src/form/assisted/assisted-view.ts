import { html, nothing, type TemplateResult } from 'lit';
import { renderChoice } from '../../widget/choice-view.js';
import type { AssistedMessages } from './assisted-words.js';
import { errorText } from '../screen/field.js';
import type { FormModel } from '../model.js';
import { choice, textField } from '../screen/controls-view.js';

export interface LeadView {
  messages: AssistedMessages;
  /** True shortly before everything about the reporter is wiped. */
  isNear: boolean;
  /** Reports that arrived from this tab today. */
  sent: number;
  /** Reports that wait on this device. */
  waiting: number;
}

export interface HelperView {
  form: FormModel;
  messages: AssistedMessages;
  /** True when the helper is remembered in this tab. */
  isKept: boolean;
}

export interface AssistedHandlers {
  /** Called when the reporter says they are still here. */
  onStay: () => void;
  /** Turns remembering the helper on or off. */
  onKeep: (event: Event) => void;
}

/** Counts of reports, and the warning before wiping, above every screen. The live region is always in the DOM. */
export function renderLead(
  { messages: m, isNear, sent, waiting }: LeadView,
  { onStay }: AssistedHandlers,
): TemplateResult {
  return html`<div class="stack assisted">
    ${sent + waiting > 0 ? html`<p class="hint" id="tally">${m.tally(sent, waiting)}</p>` : nothing}
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

/** Fields for the helper, beside the reporter's name. */
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

/** Field for who gives consent, beside the consent text. */
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
