import { html, nothing, type TemplateResult, css } from 'lit';
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

export interface Picked {
  /** Id for the control that the field's label and errors lead to; missing where there is no such field. */
  id?: string;
  name: string;
  detail: string;
  /** Label of the button. */
  act: string;
  /** Accessible name of the button, where several are to be told apart. */
  actWhat: string;
  describedBy?: unknown;
  onAct: () => void;
}

/** A choice, and the button that removes it. */
export const renderPicked = ({
  id,
  name,
  detail,
  act,
  actWhat,
  describedBy,
  onAct,
}: Picked): TemplateResult =>
  html`<div class="picked">
    <p id=${id ? `${id}-value` : nothing}>
      <b>${name}</b> ${detail ? html`<span class="hint">${detail}</span>` : nothing}
    </p>
    <button
      type="button"
      class="button quiet"
      id=${id ?? nothing}
      aria-label=${actWhat}
      aria-describedby=${describedBy ?? nothing}
      @click=${onAct}
    >
      ${act}
    </button>
  </div>`;

/** Styles of a choice that no native control can show: a box with the choice, and a button that removes it. */
export const picked = css`
  .picked {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.75em;
    min-block-size: var(--_target);
    padding: 0.25em 0.25em 0.25em 0.875em;
    background: var(--_sunken);
    border: var(--_line) solid var(--_primary);
    border-radius: var(--_radius);
    box-shadow: inset 0.25em 0 0 var(--_primary);
  }
  .picked p {
    flex: 1 1 12em;
    padding-block: 0.25em;
    line-height: 1.35;
  }
  .picked :is(b, .hint) {
    display: block;
  }

  @media (forced-colors: active) {
    .picked {
      border-width: 3px;
    }
  }
`;
