import { html, nothing, type TemplateResult } from 'lit';
import type { WayMessages } from './way-words.js';

export interface StepsView {
  messages: WayMessages;
  /** From 1. */
  step: number;
  count: number;
}

export interface StepsHandlers {
  onNext: () => void;
}

/** Above the step, in a narrow form: the back button and the progress. The bar repeats the words. */
export function renderProgress({ messages, step, count }: StepsView, onBack: () => void): TemplateResult {
  const done = (number: number) => (step < number ? '' : 'done');
  return html`<div class="progress">
    ${
      step > 1
        ? html`<button type="button" class="button quiet back" @click=${onBack}>
            <span aria-hidden="true">‹</span> ${messages.back}
          </button>`
        : nothing
    }
    <p class="visually-hidden" .textContent=${messages.at(step, count)}></p>
    <div class="bar" aria-hidden="true">
      <span class="done"></span><span class=${done(2)}></span><span class=${done(3)}></span
      ><span class=${done(4)}></span>
    </div>
    <span class="hint" aria-hidden="true" .textContent=${`${step}/${count}`}></span>
  </div>`;
}

/** Below the step: the button to the next one. In the last step Kirim takes its place. */
export function renderStepsNav(
  { messages, step, count }: StepsView,
  { onNext }: StepsHandlers,
): TemplateResult | typeof nothing {
  return step < count
    ? html`<div class="nav">
        <button type="button" class="button large next" @click=${onNext}>${messages.next}</button>
      </div>`
    : nothing;
}
