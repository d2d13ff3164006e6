import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, renderField, renderFieldError } from '../widget/field.js';
import type { FieldName, FormValues } from '../form-logic/state.js';
import type { FormModel } from './model.js';

export { describedBy } from '../widget/field.js';

export function errorText(model: FormModel, field: FieldName): TemplateResult | typeof nothing {
  return renderFieldError(model.names[field], errorOf(model, field));
}

function errorOf({ errors, messages }: FormModel, field: FieldName): TemplateResult | undefined {
  const error = errors.get(field);
  return error ? html`<span class="visually-hidden">${messages.errorPrefix}</span> ${error}` : undefined;
}

export interface FieldOptions {
  label: string;
  hint?: string;
  /** Its hint stands elsewhere, under its own id. */
  isHintElsewhere?: boolean;
  isOptional?: boolean;
  /** Draws a counter that goes on past the limit: cutting text while someone types loses what they meant. */
  max?: number;
  control?: 'input' | 'textarea';
  type?: 'text' | 'tel' | 'email' | 'date';
  inputMode?: string;
  autocomplete?: string;
  enterKeyHint?: string;
  latest?: string;
  rows?: number;
}

type TextField = {
  [Field in keyof FormValues]: FormValues[Field] extends string ? Field : never;
}[keyof FormValues];

/** A label, its hint, one native control named by the wire, and its error. */
export function textField(model: FormModel, field: TextField, options: FieldOptions): TemplateResult {
  const id = model.names[field];
  const value = field === 'title' || field === 'dateOfIncident' ? model.shownIn(field) : model.values[field];
  const autocomplete = model.isSharedDevice ? 'off' : (options.autocomplete ?? 'off');
  const { max } = options;
  return renderField(
    {
      id,
      label: options.label,
      optional: options.isOptional ? model.messages.optional : undefined,
      hint: options.hint,
      error: errorOf(model, field),
      isCounted: max !== undefined,
      kind: options.type,
    },
    ({ describedBy, isInvalid }) =>
      options.control === 'textarea'
        ? html`<div>
            <textarea
              class="control"
              part="control"
              id=${id}
              name=${id}
              rows=${options.rows ?? 7}
              autocomplete="off"
              aria-describedby=${options.isHintElsewhere ? `${id}-hint ${describedBy === nothing ? '' : String(describedBy)}`.trim() : describedBy}
              aria-invalid=${isInvalid}
              aria-required=${!options.isOptional}
              .value=${value}
            ></textarea>
          </div>`
        : html`<input
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
