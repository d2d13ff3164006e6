import { html, nothing, type TemplateResult } from 'lit';
import { choice } from '../screen/choice-view.js';
import { errorText } from '../screen/field.js';
import type { IncidentModel } from '../model.js';
import { textField } from '../screen/text-field-view.js';

/** Deduced fields: kind, title and office, folded away. The fold opens if one of them has an error. */
export function renderDeduced(model: IncidentModel): TemplateResult {
  const { messages, presets, limits, errors, whole } = model;
  const isWrong = (['classificationId', 'title', 'institution'] as const).some((field) => errors.has(field));
  const kind = messages.classifications.find(({ id }) => id === whole.classificationId)?.label;
  return html`<details class="fold" id="deduced" ?open=${isWrong}>
    <summary>${messages.deduced.heading}</summary>
    <div class="fields">
      <p class="hint">${messages.deduced.why}</p>
      ${
        presets.classificationId ? renderFixedKind(model, presets.classificationId, kind) : renderKinds(model)
      }${textField(model, 'title', { ...messages.title, max: limits.titleMax })}${model.parts?.institution(model)}
    </div>
  </details>`;
}

function renderKinds(model: IncidentModel): TemplateResult {
  const { messages } = model;
  const name = model.names.classificationId;
  const isInvalid = model.errors.has('classificationId');
  return html`<div
    class="field"
    role="radiogroup"
    aria-labelledby="${name}-label"
    aria-required="true"
    aria-invalid=${isInvalid}
    aria-describedby=${isInvalid ? `${name}-error` : nothing}
  >
    <span class="label" part="label" id="${name}-label">${messages.classification}</span>
    ${errorText(model, 'classificationId')}
    <div class="choices">
      ${messages.classifications.map(({ id, label, hint }) =>
        choice(model, 'classificationId', { label, hint, value: id }),
      )}
    </div>
  </div>`;
}

function renderFixedKind(model: IncidentModel, id: string, label = id): TemplateResult {
  return html`<div class="field">
    <span class="label" part="label">${model.messages.classification}</span>
    <p>${label}</p>
    <input type="hidden" name=${model.names.classificationId} .value=${id} />
  </div>`;
}
