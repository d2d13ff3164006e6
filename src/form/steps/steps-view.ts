import { html, nothing, type TemplateResult } from 'lit';
import type { StepsMessages } from './words/words.js';

export interface StepsView {
  messages: StepsMessages;
  /** From 1. */
  step: number;
  count: number;
}

export interface StepsHandlers {
  onNext: () => void;
  onBack: () => void;
}

/** Above the step, where the form is narrow: how far it is. The bar says nothing that the words don't. */
export function renderProgress({ messages, step, count }: StepsView): TemplateResult {
  return html`<div class="progress">
    <p class="hint">${messages.at(step, count)}</p>
    <div class="bar" aria-hidden="true">
      ${Array.from({ length: count }, (_, index) => html`<span class=${index < step ? 'done' : ''}></span>`)}
    </div>
  </div>`;
}

/** Below it: the way on and the way back. In the last step Kirim stands where the way on did. */
export function renderStepsNav(
  { messages, step, count }: StepsView,
  { onNext, onBack }: StepsHandlers,
): TemplateResult {
  return html`<div class="nav">
    ${
      step < count
        ? html`<button type="button" class="button large next" @click=${onNext}>${messages.next}</button>`
        : nothing
    }
    ${
      step > 1
        ? html`<button type="button" class="button secondary back" part="secondary-button" @click=${onBack}>
            ${messages.back}
          </button>`
        : nothing
    }
  </div>`;
}
