import { html, nothing, type TemplateResult } from 'lit';
import type { AnyField, FieldName } from '../../form-logic/state.js';
import type { FormModel } from '../model.js';

/** GOV.UK's error summary: it takes the focus; each line focuses its field by script, since fragments can't. */
export function renderErrorSummary(
  { messages, names, errors, otherErrors }: FormModel,
  { onGoTo }: { onGoTo: (field: AnyField) => void },
): TemplateResult | typeof nothing {
  if (errors.size + otherErrors.length === 0) return nothing;
  const goTo = (field: AnyField) => (event: Event) => {
    event.preventDefault();
    onGoTo(field);
  };
  const link = (field: AnyField, sentence: string) =>
    html`<li><a href="#${names[field as FieldName] ?? field}" @click=${goTo(field)}>${sentence}</a></li>`;
  return html`<div
    class="notice danger"
    id="summary"
    part="error-summary"
    role="group"
    tabindex="-1"
    aria-labelledby="summary-heading"
  >
    <h3 id="summary-heading">${messages.summary(errors.size + otherErrors.length)}</h3>
    <ul>
      ${[...errors].map(([field, sentence]) => link(field, sentence))}
      ${otherErrors.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </div>`;
}

/** Notice in place of a part that could not be loaded and that the report can do without. */
export const renderMissing = (why: string, retry: string, onRetry: () => unknown): TemplateResult =>
  html`<p class="notice warning no-print" role="status">
    <span>${why}</span>
    <span>
      <button type="button" class="button secondary" part="secondary-button" @click=${onRetry}>
        ${retry}
      </button>
    </span>
  </p>`;

/** Several templates in one place, as a list only if one of them is drawn: Lit keeps two nodes per list item. */
export const several = (...things: unknown[]): unknown =>
  things.every((thing) => thing == null || thing === nothing) ? nothing : things;
