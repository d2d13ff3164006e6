import { html, nothing, type TemplateResult } from 'lit';

/**
 * Ids of the texts that explain a control: hint, counter, error. @param parts by the end of their ids, truthy if shown
 */
export function describedBy(id: string, parts: Readonly<Record<string, unknown>>): string | typeof nothing {
  const ids = Object.keys(parts).filter((part) => parts[part]);
  return ids.map((part) => `${id}-${part}`).join(' ') || nothing;
}

export interface FieldView {
  /** Id of the control; the ids of label, hint and error derive from it. */
  id: string;
  label: string;
  /** Text after the label of an optional field. */
  optional?: string | undefined;
  hint?: string | undefined;
  error?: string | TemplateResult | undefined;
  /** True when a counter (`<id>-count`) is below the control. */
  isCounted?: boolean;
  /** Class of the whole field. */
  kind?: string | undefined;
}

/** Values for a control's `aria-describedby` and `aria-invalid`. */
export interface ControlAria {
  describedBy: string | typeof nothing;
  isInvalid: boolean;
}

/**
 * A label, its hint, its error, and one native control between the error and what follows.
 *
 * @param control renders the control, with the id of the field
 * @param after content below the control, such as a counter
 */
export function renderField(
  field: FieldView,
  control: (aria: ControlAria) => TemplateResult,
  after: unknown = nothing,
): TemplateResult {
  const { id, label, optional, hint, error, kind = '', isCounted } = field;
  const aria: ControlAria = {
    describedBy: describedBy(id, { hint, count: isCounted, error }),
    isInvalid: Boolean(error),
  };
  return html`<div class="field ${kind}">
    <label class="label" part="label" for=${id}>${optional ? withOptional(label, optional) : label}</label
    >${hint ? html`<p class="hint" part="hint" id="${id}-hint">${hint}</p>` : nothing}${renderFieldError(id, error)}${control(aria)}${after}
  </div>`;
}

/** `withOptional` is one template, because Chromium drops a blank between two templates from the accessible name. */
const withOptional = (label: string, optional: string) =>
  html`${label} <span class="optional">${optional}</span>`;

/** @param id id of the control with the error */
export function renderFieldError(
  id: string,
  error: string | TemplateResult | undefined,
): TemplateResult | typeof nothing {
  return error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing;
}
