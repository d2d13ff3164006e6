import { html, nothing, type TemplateResult } from 'lit';
import type { FormValues } from '../../form-logic/state.js';
import { writtenField, type WrittenOptions } from './field.js';
import type { FormModel } from '../model.js';
import { renderChoice } from '../../widget/choice-view.js';

export interface FieldOptions extends WrittenOptions {
  inputMode?: string;
  autocomplete?: string;
  enterKeyHint?: string;
  latest?: string;
}

type TextField = {
  [Field in keyof FormValues]: FormValues[Field] extends string ? Field : never;
}[keyof FormValues];

/** Single-line text field. */
export function textField(model: FormModel, field: TextField, options: FieldOptions): TemplateResult {
  const id = model.names[field];
  const value = field === 'title' ? model.shownTitle : model.values[field];
  const autocomplete = model.isSharedDevice ? 'off' : (options.autocomplete ?? 'off');
  return writtenField(
    model,
    field,
    value,
    options,
    ({ describedBy, isInvalid }) =>
      html`<input
        class="control"
        part="control"
        id=${id}
        name=${id}
        type=${options.type ?? 'text'}
        inputmode=${options.inputMode ?? nothing}
        autocomplete=${autocomplete}
        enterkeyhint=${options.enterKeyHint ?? 'next'}
        max=${options.latest ?? nothing}
        aria-describedby=${describedBy}
        aria-invalid=${isInvalid}
        aria-required=${!options.isOptional}
        .value=${value}
      />`,
  );
}

/** Tick or radio of one of the form's own fields. */
export function choice(
  model: FormModel,
  field: 'classificationId' | 'isAnonymous' | 'isSecret' | 'notify' | 'consentGivenBy',
  options: { label: string; hint?: string; value?: string },
): TemplateResult {
  const name = model.names[field];
  const { value } = options;
  const { [field]: entered } = field === 'classificationId' ? model.whole : model.values;
  const isInvalid = model.errors.has(field);
  return renderChoice({
    ...options,
    id: value ? `${name}-${value}` : name,
    name,
    isChosen: value ? entered === value : entered === true,
    isInvalid: value ? nothing : isInvalid,
    describedBy: !value && isInvalid ? `${name}-error` : undefined,
  });
}
