import { html, nothing, type TemplateResult } from 'lit';
import type { StepsMessages } from './words/words.js';
import { choice, errorText, section } from '../field.js';
import type { LateModel } from '../model.js';

/** What goes where, once more; consent, apart from everything else and never ticked beforehand; and the one button that sends. */
export function sendSection(
  model: LateModel,
  words: StepsMessages,
  number: number,
  review: unknown,
): TemplateResult {
  const { messages } = model;
  const { consent } = model.capabilities;
  return section(
    number,
    words.section,
    html`${review}
      ${
        consent
          ? html`<div class="field consent">
              <h3>${messages.consent.heading}</h3>
              <p class="prose">${consent.text}</p>
              <dl class="facts">
                <div>
                  <dt>${messages.consent.retention}</dt>
                  <dd>${consent.retention}</dd>
                </div>
                <div>
                  <dt>${messages.consent.contact}</dt>
                  <dd>${consent.contact}</dd>
                </div>
                <div>
                  <dt>${messages.consent.version}</dt>
                  <dd>${consent.version}</dd>
                </div>
              </dl>
              ${model.assisted?.renderGivenBy(model)} ${errorText(model, 'consent')}
              ${choice(model, 'consent', { label: messages.consent.agree })}
            </div>`
          : nothing
      }
      ${model.choices?.send()} ${model.keepChoice}
      <button class="button large" id="kirim" part="button submit-button" type="submit">
        ${messages.send}
      </button>
      <p class="hint">${messages.afterSend}</p>`,
  );
}
