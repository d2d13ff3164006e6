import { html, nothing, type TemplateResult } from 'lit';

/** Ids of the texts that explain a control: its hint, its counter, its error. @param parts which there are, by the end of their ids */
export function describedBy(id: string, parts: Readonly<Record<string, unknown>>): string | typeof nothing {
  const ids = Object.keys(parts).filter((part) => parts[part]);
  return ids.map((part) => `${id}-${part}`).join(' ') || nothing;
}

export interface FieldView {
  /** Of the control; its label, hint and error are named after it. */
  id: string;
  label: string;
  /** Behind the label: that it may stay empty. */
  optional?: string | undefined;
  hint?: string | undefined;
  error?: string | TemplateResult | undefined;
  /** A counter (`<id>-count`) stands below it. */
  isCounted?: boolean;
  /** A class of the whole field. */
  kind?: string | undefined;
}

/** What a control needs to say that it is explained, and wrong. */
export interface ControlAria {
  describedBy: string | typeof nothing;
  isInvalid: boolean;
}

/**
 * A label, its hint, its error, and one native control between the error and what follows.
 *
 * @param control draws it, with the id of the field
 * @param after what belongs to it and stands below, such as a counter
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

/** In one template: Chromium leaves a blank between two of them out of the name that it reads aloud. */
const withOptional = (label: string, optional: string) =>
  html`${label} <span class="optional">${optional}</span>`;

/** @param id of the control that is wrong */
export function renderFieldError(
  id: string,
  error: string | TemplateResult | undefined,
): TemplateResult | typeof nothing {
  return error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing;
}
