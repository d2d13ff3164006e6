import { nothing, type TemplateResult } from 'lit';
import { renderChoice } from '../../widget/choice-view.js';
import type { FormModel } from '../model.js';

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
