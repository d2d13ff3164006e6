import { html, nothing, type TemplateResult } from 'lit';
import type { FieldName, FormValues } from '../form-logic/state.js';
import type { FormModel } from './model.js';

/** Ids of the texts that explain a control: its hint, its counter, its error. */
export function describedBy(id: string, parts: Readonly<Record<string, unknown>>): string | typeof nothing {
  const ids = Object.keys(parts).filter((part) => parts[part]);
  return ids.map((part) => `${id}-${part}`).join(' ') || nothing;
}

export function errorText(model: FormModel, field: FieldName): TemplateResult | typeof nothing {
  const error = model.errors.get(field);
  return error
    ? html`<p class="error" id="${model.names[field]}-error">
        <span class="visually-hidden">${model.messages.errorPrefix}</span> ${error}
      </p>`
    : nothing;
}

export interface FieldOptions {
  label: string;
  hint?: string;
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
  const value = model.values[field];
  const isInvalid = model.errors.has(field);
  const described = describedBy(id, { hint: options.hint, count: options.max, error: isInvalid });
  const autocomplete = model.isSharedDevice ? 'off' : (options.autocomplete ?? 'off');
  return html`<div class="field ${options.type ?? ''}">
    <label class="label" for=${id}
      >${options.label}
      ${options.isOptional ? html`<span class="optional">${model.messages.optional}</span>` : nothing}</label
    >
    ${options.hint ? html`<p class="hint" id="${id}-hint">${options.hint}</p>` : nothing}
    ${errorText(model, field)}
    ${
      options.control === 'textarea'
        ? html`<textarea
            class="control"
            id=${id}
            name=${id}
            rows=${options.rows ?? 7}
            autocomplete="off"
            aria-describedby=${described}
            aria-invalid=${isInvalid}
            aria-required=${!options.isOptional}
            .value=${value}
          ></textarea>`
        : html`<input
            class="control"
            id=${id}
            name=${id}
            type=${options.type ?? 'text'}
            inputmode=${options.inputMode ?? nothing}
            autocomplete=${autocomplete}
            enterkeyhint=${options.enterKeyHint ?? 'next'}
            max=${options.latest ?? nothing}
            aria-describedby=${described}
            aria-invalid=${isInvalid}
            aria-required=${!options.isOptional}
            .value=${value}
          />`
    }
    ${options.max ? counter(model, id, [...value.trim()].length, options.max) : nothing}
  </div>`;
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
  field: 'classificationId' | 'isAnonymous' | 'isSecret' | 'notify' | 'consent' | 'consentGivenBy',
  options: { label: string; hint?: string; value?: string },
): TemplateResult {
  const name = model.names[field];
  const { value } = options;
  const id = value ? `${name}-${value}` : name;
  const isChosen = value ? model.values[field] === value : model.values[field] === true;
  const isInvalid = model.errors.has(field);
  const described = describedBy(id, { hint: options.hint });
  return html`<label class="choice ${isChosen ? 'chosen' : ''}">
    <input
      type=${value ? 'radio' : 'checkbox'}
      id=${id}
      name=${name}
      .value=${value ?? 'true'}
      aria-labelledby="${id}-label"
      aria-describedby=${!value && isInvalid ? `${name}-error` : described}
      aria-invalid=${value ? nothing : isInvalid}
      .checked=${isChosen}
    />
    <span>
      <b id="${id}-label">${options.label}</b>
      ${options.hint ? html`<span class="hint" id="${id}-hint">${options.hint}</span>` : nothing}
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
  return html`<fieldset class="section">
    <legend><span class="number">${number}</span> ${legend} ${note}</legend>
    <div class="fields">${fields}</div>
  </fieldset>`;
}
