import { html, nothing, type TemplateResult } from 'lit';
import { choice, errorText, section, textField } from './field.js';
import type { FormModel } from './model.js';

/** What happened: kind, title, text. */
export function renderWhat(model: FormModel): TemplateResult {
  const { messages, presets, limits } = model;
  return section(
    1,
    messages.what,
    html`${presets.classificationId ? renderFixedKind(model, presets.classificationId) : renderKinds(model)}
    ${textField(model, 'title', { ...messages.title, max: limits.titleMax })}
    ${textField(model, 'content', { ...messages.content, control: 'textarea', max: limits.contentMax })}
    ${model.parts?.what(model)}`,
  );
}

function renderKinds(model: FormModel): TemplateResult {
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

function renderFixedKind(model: FormModel, id: string): TemplateResult {
  return html`<div class="field">
    <span class="label" part="label">${model.messages.classification}</span>
    <p>${model.messages.classifications.find((kind) => kind.id === id)?.label ?? id}</p>
    <input type="hidden" name=${model.names.classificationId} .value=${id} />
  </div>`;
}
