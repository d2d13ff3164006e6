import { html, nothing, type TemplateResult } from 'lit';
import { renderField, renderFieldError, type ControlAria } from '../../widget/field.js';
import type { FieldName } from '../../form-logic/state.js';
import type { FormModel } from '../model.js';

export { describedBy } from '../../widget/field.js';

export function errorText(model: FormModel, field: FieldName): TemplateResult | typeof nothing {
  return renderFieldError(model.names[field], errorOf(model, field));
}

function errorOf({ errors, messages }: FormModel, field: FieldName): TemplateResult | undefined {
  const error = errors.get(field);
  return error ? html`<span class="visually-hidden">${messages.errorPrefix}</span> ${error}` : undefined;
}

export interface WrittenOptions {
  label: string;
  hint?: string;
  isOptional?: boolean;
  /** Shows a counter, which goes on past the limit: cutting text while somebody types loses it. */
  max?: number;
  type?: 'text' | 'tel' | 'email' | 'date';
}

/** A label, its hint, one native text control, and its error. */
export function writtenField(
  model: FormModel,
  field: FieldName,
  value: string,
  { label, hint, isOptional, max, type }: WrittenOptions,
  control: (state: ControlAria) => TemplateResult,
): TemplateResult {
  const id = model.names[field];
  return renderField(
    {
      id,
      label,
      optional: isOptional ? model.messages.optional : undefined,
      hint,
      error: errorOf(model, field),
      isCounted: max !== undefined,
      kind: type,
    },
    control,
    max ? counter(model, id, [...value.trim()].length, max) : nothing,
  );
}

/** Counter in code points, as the rules count: shown from half the limit, announced only near and above the limit. */
function counter({ messages }: FormModel, id: string, length: number, max: number): TemplateResult {
  const isOver = length > max;
  const said = isOver ? messages.overfull : length > max * 0.9 ? messages.nearlyFull : '';
  return html`<p class="counter ${isOver ? 'over' : ''}" id="${id}-count">
      ${length > max / 2 ? messages.count(length, max) : ''}
    </p>
    <p class="visually-hidden" role="status">${said}</p>`;
}

/** Numbered part of the form: its heading is beside the fields where there is room, else above them. */
export function section(
  number: number,
  legend: string,
  fields: unknown,
  note: unknown = nothing,
): TemplateResult {
  return html`<fieldset class="section" part="section">
    <legend>
      <span class="number" .textContent=${number}></span>
      <h3>${legend}</h3>
      ${note}
    </legend>
    <div class="fields">${fields}</div>
  </fieldset>`;
}

/** Empty section for a part that nobody has opened yet. */
export const emptySection = (): TemplateResult => html`<fieldset class="section" part="section"></fieldset>`;
