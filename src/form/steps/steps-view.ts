import { html, nothing, type TemplateResult, css } from 'lit';
import type { WayMessages } from '../what-words.js';

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

/** Styles of steps. Without container queries the form is one page. */
export const stepsStyles = css`
  .progress,
  .nav {
    display: none;
  }
  .progress {
    align-items: center;
    gap: 0.75em;
    white-space: nowrap;
  }
  .progress .back {
    margin-inline-start: -0.5em;
    padding-inline: 0.5em;
    text-decoration: none;
  }
  .bar {
    display: flex;
    flex: 1;
    gap: 0.25em;
  }
  .bar span {
    flex: 1;
    block-size: 0.375em;
    background: var(--_border);
    border-radius: 1em;
  }
  .bar .done {
    background: var(--_primary);
  }
  .nav {
    gap: 0.75em;
  }

  .large {
    inline-size: 100%;
  }
  @container aduan (min-width: 30em) {
    .large {
      justify-self: start;
      inline-size: auto;
      min-inline-size: 16em;
    }
    .nav {
      justify-items: start;
    }
  }

  /* .section: one at a time where two columns have no room; the others stay in the document with what was typed. */
  @container aduan (max-width: 45.99em) {
    form[data-step] > .section,
    form[data-step='1'] > .skeleton,
    form[data-step='2'] > .section:nth-of-type(2) ~ .skeleton {
      display: none;
    }
    form[data-step='1'] > .section:nth-of-type(1),
    form[data-step='2'] > .section:nth-of-type(2),
    form[data-step='3'] > .section:nth-of-type(3),
    form[data-step='4'] > .section:nth-of-type(4),
    form[data-step] > .nav {
      display: grid;
    }
    form[data-step] > .progress {
      display: flex;
    }
    /* In the room beside "⋯". */
    .progress {
      position: absolute;
      inset-block-start: calc(var(--_space) * 0.5);
      inset-inline: var(--_space) calc(var(--_space) + var(--_target));
      block-size: var(--_target);
    }
    form[data-step] .section {
      padding-block-start: 0;
      border-block-start: 0;
    }
    form[data-step] .number {
      display: none;
    }
  }
  /* With large text on a phone: how far it is in numbers alone, below "⋯". */
  @container aduan (max-width: 14.99em) {
    .bar {
      display: none;
    }
    .progress {
      position: static;
      justify-content: space-between;
    }
  }
  /* With more contrast a border is as dark as text: filled with it, what lies ahead would look done. */
  @media (forced-colors: active), (prefers-contrast: more) {
    .bar span {
      background: none;
      border: 1px solid;
    }
  }
  @media (forced-colors: active) {
    .bar .done {
      background: CanvasText;
    }
  }
`;
