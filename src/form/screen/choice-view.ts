import { html, nothing, type TemplateResult } from 'lit';
import { describedBy } from '../../widget/field.js';
import type { FormModel } from '../model.js';

/** A tick or a radio as one large target that says what choosing it means. */
export function choice(
  model: FormModel,
  field: 'classificationId' | 'isAnonymous' | 'isSecret' | 'notify' | 'consentGivenBy',
  options: { label: string; hint?: string; value?: string },
): TemplateResult {
  const name = model.names[field];
  const { value } = options;
  const id = value ? `${name}-${value}` : name;
  const { [field]: entered } = field === 'classificationId' ? model.whole : model.values;
  const isChosen = value ? entered === value : entered === true;
  const isInvalid = model.errors.has(field);
  const described = describedBy(id, { hint: options.hint });
  return html`<label class="choice ${isChosen ? 'chosen' : ''}" part="choice">
    <input
      type=${value ? 'radio' : 'checkbox'}
      id=${id}
      name=${name}
      .value=${value ?? 'true'}
      aria-labelledby="${id}-label"
      aria-describedby=${!value && isInvalid ? `${name}-error` : described}
      aria-invalid=${value ? nothing : isInvalid}
      .checked=${isChosen}
    /><span
      ><b id="${id}-label">${options.label}</b
      >${options.hint ? html`<span class="hint" part="hint" id="${id}-hint">${options.hint}</span>` : nothing}
    </span>
  </label>`;
}
