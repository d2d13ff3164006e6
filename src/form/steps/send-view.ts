import { html, nothing, type TemplateResult } from 'lit';
import type { StepsMessages } from './steps-words.js';
import { errorText, section } from '../screen/field.js';
import type { SectionsModel } from '../model.js';

/** Parts that other files draw in the last section. */
export interface SendParts {
  /** `review` of who sees which entry. */
  review: unknown;
  /** `notes` are what else must be known of who sees what. */
  notes: unknown;
  /** Reminders before Kirim. */
  reminder: unknown;
  /** Choice whether to keep the report on this device. */
  keepChoice: unknown;
  /** True while the page checks the report before it is sent. */
  isAsking: boolean;
}

export interface SendView extends SendParts {
  model: SectionsModel;
  words: StepsMessages;
  number: number;
}

const FACTS = ['retention', 'contact', 'version'] as const;

/** The review, a sentence of consent that unfolds the whole text, and the only button that sends. */
export function renderSendSection({
  model,
  words,
  number,
  review,
  notes,
  reminder,
  keepChoice,
  isAsking,
}: SendView): TemplateResult {
  const { messages } = model;
  const { consent } = model.capabilities;
  return section(
    number,
    words.section,
    html`${review} ${reminder}
      <div class="folds">${notes} ${keepChoice}</div>
      <slot name="before-send"></slot>
      ${
        consent
          ? html`<div class="consent" id="consent" tabindex="-1">
              ${model.assisted?.renderGivenBy(model)} ${errorText(model, 'consent')}
              <p class="hint">${messages.consent.pressing}</p>
              <details class="fold">
                <summary>${messages.consent.whole}</summary>
                <h3>${messages.consent.heading}</h3>
                <p class="prose">${consent.text}</p>
                <dl class="facts">
                  ${FACTS.map(
                    (fact) =>
                      html`<div>
                        <dt>${messages.consent[fact]}</dt>
                        <dd>${consent[fact]}</dd>
                      </div>`,
                  )}
                </dl>
              </details>
            </div>`
          : nothing
      }
      <button class="button large" id="kirim" part="button" type="submit">${messages.send}</button>
      ${isAsking ? html`<p class="hint">${messages.pageLooks}</p>` : nothing}`,
  );
}
