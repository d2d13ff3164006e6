import { html, nothing, type TemplateResult } from 'lit';
import { MINIMAL_CAPABILITIES } from '../../contract/capabilities.js';
import { isComplaint } from '../../form/rules.js';
import { CONTROL_NAMES } from '../../form/state.js';
import { choice, errorText, section, textField } from './field.js';
import type { FormModel } from './model.js';

/** What happened: kind, title, text. */
export function whatSection(model: FormModel): TemplateResult {
  const { messages, presets } = model;
  const { limits } = model.capabilities ?? MINIMAL_CAPABILITIES;
  return section(
    1,
    messages.sections.what,
    html`${presets.classificationId ? lockedClassification(model, presets.classificationId) : classification(model)}
    ${textField(model, 'title', { ...messages.title, max: limits.titleMax })}
    ${textField(model, 'content', { ...messages.content, control: 'textarea', max: limits.contentMax })}`,
  );
}

function classification(model: FormModel): TemplateResult {
  const { messages } = model;
  const name = CONTROL_NAMES.classificationId;
  const isInvalid = model.errors.has('classificationId');
  return html`<div
    class="field"
    role="radiogroup"
    aria-labelledby="${name}-label"
    aria-required="true"
    aria-invalid=${isInvalid}
    aria-describedby=${isInvalid ? `${name}-error` : nothing}
  >
    <span class="label" id="${name}-label">${messages.classification}</span>
    ${errorText(model, 'classificationId')}
    <div class="choices">
      ${messages.classifications.map(({ id, label, hint }) =>
        choice(model, 'classificationId', { label, hint, value: id }),
      )}
    </div>
  </div>`;
}

function lockedClassification({ messages }: FormModel, id: string): TemplateResult {
  return html`<div class="field">
    <span class="label">${messages.classification}</span>
    <p>${messages.classifications.find((kind) => kind.id === id)?.label ?? id}</p>
    <input type="hidden" name=${CONTROL_NAMES.classificationId} .value=${id} />
  </div>`;
}

/** Where and when. Only a complaint has a day: a question or a wish did not happen. */
export function whereSection(model: FormModel): TemplateResult {
  const { messages, presets } = model;
  const isFixed = presets.locationId !== null;
  return section(
    2,
    messages.sections.where,
    html`${textField(model, 'locationText', {
      ...(isFixed ? messages.locationDetail : messages.location),
      isOptional: isFixed,
    })}
    ${
      isComplaint(model.values, presets)
        ? textField(model, 'dateOfIncident', { label: messages.date, type: 'date', latest: model.today })
        : nothing
    }`,
  );
}
