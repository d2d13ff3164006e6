import { html, nothing, type TemplateResult } from 'lit';
import { control } from './control.js';

/** `Problems` is what a form knows of its fields: where the sentence of a refusal stands, and which one. */
export interface Problems {
  /** Id of the control so named, one on the page. */
  id: (name: string) => string;
  of: (name: string) => string;
  /** Takes all of them away. */
  forget: () => void;
}

/** `Described` is what `control` ties a control to its label, help and problem by. */
export interface Described {
  id: string;
  name: string;
  describedBy: string;
  isWrong: boolean;
}

interface FieldOptions {
  hint?: string | null;
  isHidden?: boolean;
}

/** `field` labels a control and has a place for its problem. @param draw the control, with what describes it */
export function field(
  problems: Problems,
  name: string,
  label: string,
  draw: (described: Described) => TemplateResult,
  { hint = null, isHidden = false }: FieldOptions = {},
): TemplateResult {
  const id = problems.id(name);
  const problem = problems.of(name);
  const help = `${id}-bantuan`;
  const described: Described = {
    id,
    name,
    describedBy: hint === null ? `${id}-salah` : `${id}-salah ${help}`,
    isWrong: problem !== '',
  };
  return html`<div class="field" ?hidden=${isHidden}>
    <label for=${id}>${label}</label>
    ${hint === null ? nothing : html`<span class="hint" id=${help}>${hint}</span>`} ${draw(described)}
    <span class="error" id="${id}-salah">${problem}</span>
  </div>`;
}

/** Attributes of an `input`; those left out are absent. */
export interface InputAttributes {
  type?: string;
  value?: string;
  autocomplete?: string;
  autocapitalize?: string;
  /** Some browsers send what they check to their maker. */
  spellcheck?: 'false';
  inputmode?: string;
  minlength?: number;
  maxlength?: number;
  /** Of a day. */
  min?: string;
  max?: string;
  placeholder?: string;
  /** Where the label alone doesn't say whose it is. */
  ariaLabel?: string;
  isRequired?: boolean;
  isReadonly?: boolean;
}

/** `textField` is a field with one line to type in. */
export const textField = (
  problems: Problems,
  name: string,
  label: string,
  attributes: InputAttributes & FieldOptions = {},
): TemplateResult =>
  field(
    problems,
    name,
    label,
    (described) =>
      html`<input
        ${control(described)}
        type=${attributes.type ?? 'text'}
        value=${attributes.value ?? ''}
        autocomplete=${attributes.autocomplete ?? nothing}
        autocapitalize=${attributes.autocapitalize ?? nothing}
        spellcheck=${attributes.spellcheck ?? nothing}
        inputmode=${attributes.inputmode ?? nothing}
        minlength=${attributes.minlength ?? nothing}
        maxlength=${attributes.maxlength ?? nothing}
        min=${attributes.min ?? nothing}
        max=${attributes.max ?? nothing}
        placeholder=${attributes.placeholder ?? nothing}
        aria-label=${attributes.ariaLabel ?? nothing}
        ?required=${attributes.isRequired ?? false}
        ?readonly=${attributes.isReadonly ?? false}
      />`,
    attributes,
  );

/** `dayField` takes a day between two, YYYY-MM-DD. */
export const dayField = (
  problems: Problems,
  name: string,
  label: string,
  attributes: Omit<InputAttributes, 'type'> & FieldOptions = {},
): TemplateResult => textField(problems, name, label, { ...attributes, type: 'date' });

/** `checkbox` stands beside its own label. */
export const checkbox = (
  label: string,
  { name, value = 'on', isChecked = false }: { name: string; value?: string; isChecked?: boolean },
): TemplateResult =>
  html`<label class="check"
    ><input type="checkbox" name=${name} value=${value} ?checked=${isChecked} /><span>${label}</span></label
  >`;
