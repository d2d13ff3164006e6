import { html, nothing, type TemplateResult } from 'lit';
import type { StepsMessages } from './words/words.js';
import { choice, errorText, section } from '../field.js';
import type { SectionsModel } from '../model.js';

/** What others draw in the last section. */
export interface SendParts {
  /** What goes where. */
  review: unknown;
  /** Reports like this one. */
  similar: unknown;
  /** Whether to keep it on this device. */
  keepChoice: unknown;
  /** The page looks at the report before it may go. */
  isAsking: boolean;
}

export interface SendView extends SendParts {
  model: SectionsModel;
  words: StepsMessages;
  number: number;
}

/** What goes where, once more; consent, apart from everything else and never ticked beforehand; and the one button that sends. */
export function renderSendSection({
  model,
  words,
  number,
  review,
  similar,
  keepChoice,
  isAsking,
}: SendView): TemplateResult {
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
      ${similar} ${keepChoice}
      <slot name="before-send"></slot>
      <button class="button large" id="kirim" part="button" type="submit">${messages.send}</button>
      <p class="hint">${isAsking ? messages.pageLooks : messages.afterSend}</p>`,
  );
}
