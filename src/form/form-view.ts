import { html, type TemplateResult } from 'lit';
import type { FormHandlers, FormModel } from './model.js';
import { renderWhat } from './report-view.js';

/** The whole form. What happened can be told at once; the rest is drawn when its parts are here. */
export function renderForm(
  model: FormModel,
  handlers: FormHandlers,
  /** How far one is. */
  progress: unknown,
  /** What is to be said before anything is asked: of the endpoint, the draft, what is wrong. */
  lead: unknown,
  /** Place, photos, privacy, Kirim; or what stands in their place. */
  rest: unknown,
  /** The way through the sections. */
  foot: unknown,
): TemplateResult {
  const { messages } = model;
  return html`<form
    part="form"
    novalidate
    aria-labelledby="heading"
    @submit=${handlers.onSubmit}
    @input=${handlers.onInput}
    @change=${handlers.onInput}
    @pointerdown=${handlers.onPress}
    @focusout=${handlers.onLeave}
    @keydown=${handlers.onKey}
  >
    <header class="stack head ${model.hasOwnHead ? 'own' : ''}">
      <h2 id="heading" part="heading" tabindex="-1"><slot name="heading">${messages.heading}</slot></h2>
      <p class="lead"><slot name="intro">${messages.intro}</slot></p>
    </header>
    ${progress}${lead}${renderWhat(model, handlers)}${rest}${foot}
  </form>`;
}
