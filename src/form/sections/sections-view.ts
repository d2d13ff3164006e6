import { html, nothing, type TemplateResult } from 'lit';
import { section } from '../field.js';
import type { SectionsModel } from '../model.js';
import { renderPrivacy } from './privacy-view.js';

/** Photos, privacy, and `renderLast`, the part with Kirim: what depends on what the endpoint can honour. */
export function renderSections(
  model: SectionsModel,
  renderLast: (model: SectionsModel, number: number) => unknown,
): TemplateResult {
  let number = 2;
  const { features, limits } = model.capabilities;
  const { sections, optional } = model.messages;
  return html`${
    features.has('attachments') && limits.attachmentsMax > 0
      ? section(
          ++number,
          sections.photos,
          model.parts?.photos(model),
          html`<span class="optional">${optional}</span>`,
        )
      : nothing
  }
  ${renderPrivacy(model, ++number)} ${renderLast(model, ++number)}`;
}
