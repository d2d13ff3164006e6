import { html, nothing, type TemplateResult } from 'lit';
import type { FieldName } from '../../form/state.js';
import type { FormHandlers, FormModel } from './model.js';
import { whatSection } from './report.js';

/** The whole form. What happened can be told at once; the rest is drawn when it has been fetched. */
export function formView(
  model: FormModel,
  handlers: FormHandlers,
  /** What is to be said of the endpoint before anything else. */
  lead: unknown,
  /** Place, photos, privacy, Kirim; or what stands in their place. */
  rest: unknown,
): TemplateResult {
  const { messages } = model;
  return html`<form
    part="form"
    novalidate
    aria-labelledby="heading"
    @submit=${handlers.submit}
    @input=${handlers.input}
    @change=${handlers.input}
    @pointerdown=${handlers.press}
    @focusout=${handlers.leave}
    @keydown=${handlers.key}
  >
    <header class="stack head">
      <h2 id="heading" part="heading" tabindex="-1">${messages.heading}</h2>
      <p class="lead">${messages.intro}</p>
    </header>
    ${lead} ${model.hasSummary ? errorSummary(model, handlers) : nothing} ${whatSection(model)} ${rest}
  </form>`;
}

/** GOV.UK's pattern: it takes the focus, and each line leads to its field (by code: fragments end at a shadow root). */
function errorSummary(model: FormModel, handlers: FormHandlers): TemplateResult {
  const { messages, errors, otherErrors } = model;
  const link = (field: FieldName, sentence: string) =>
    html`<li><a href="#${model.names[field]}" @click=${handlers.goTo(field)}>${sentence}</a></li>`;
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
