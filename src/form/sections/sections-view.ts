import { html, nothing, type TemplateResult } from 'lit';
import type { OutcomeScreen } from '../delivery-host.js';
import type { LateMessages } from '../words/words.js';
import { section } from '../field.js';
import type { LateModel } from '../model.js';
import { privacySection } from './privacy-view.js';

export { whereSection } from './where-view.js';

/** Photos, privacy, and `last`, the part with Kirim: what depends on what the endpoint can honour. */
export function lateSections(
  model: LateModel,
  last: (model: LateModel, number: number) => unknown,
): TemplateResult {
  let number = 2;
  const { features, limits } = model.capabilities;
  const { sections, optional } = model.messages;
  return html`${
    features.has('attachments') && limits.attachmentsMax > 0
      ? section(
          ++number,
          sections.photos,
          model.choices?.photos(model),
          html`<span class="optional">${optional}</span>`,
        )
      : nothing
  }
  ${privacySection(model, ++number)} ${last(model, ++number)}`;
}

/** From Kirim to the receipt. Without its chunk there is no comfort, but number and code are never lost to a failed download. */
export function outcomeScreen(screen: OutcomeScreen, { plain }: LateMessages): TemplateResult {
  const { chunk, journey, shownCode, handlers } = screen;
  if (chunk) return chunk.outcomeView({ ...screen, messages: chunk.outcomeId }, handlers);
  const { phase } = journey;
  const isWorking = phase === 'keeping' || phase === 'sending';
  return html`<div class="stack">
    <h2 id="outcome" tabindex="-1">${isWorking ? plain.working : plain[phase]}</h2>
    ${
      phase === 'received'
        ? html`<p>${plain.number}: <output class="token" id="tracking-id">${journey.trackingId}</output></p>`
        : nothing
    }
    ${
      shownCode && !isWorking
        ? html`<p>${plain.code}: <output class="token" id="access-code">${shownCode}</output></p>`
        : nothing
    }
  </div>`;
}
