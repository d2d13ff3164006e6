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
  /** Draws a counter that goes on past the limit: cutting text while someone types loses what they meant. */
  max?: number;
  type?: 'text' | 'tel' | 'email' | 'date';
}

/** A label, its hint, one native control for what is written, and its error. */
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

/** In code points, as the rules count. Seen from half the limit on; heard only when the limit comes near and when it is passed. */
function counter({ messages }: FormModel, id: string, length: number, max: number): TemplateResult {
  const isOver = length > max;
  const said = isOver ? messages.overfull : length > max * 0.9 ? messages.nearlyFull : '';
  return html`<p class="counter ${isOver ? 'over' : ''}" id="${id}-count">
      ${length > max / 2 ? messages.count(length, max) : ''}
    </p>
    <p class="visually-hidden" role="status">${said}</p>`;
}

/** A numbered part of the form: beside its fields where there is room, above them where there isn't. */
export function section(
  number: number,
  legend: string,
  fields: unknown,
  note: unknown = nothing,
): TemplateResult {
  return html`<fieldset class="section" part="section">
    <legend>
      <span class="number">${number}</span>
      <h3>${legend}</h3>
      ${note}
    </legend>
    <div class="fields">${fields}</div>
  </fieldset>`;
}

/** The place of a part that nobody has come to yet. */
export const emptySection = (): TemplateResult => html`<fieldset class="section" part="section"></fieldset>`;
