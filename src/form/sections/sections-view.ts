import { html, type TemplateResult } from 'lit';
import type { SectionsModel } from '../model.js';
import { renderPrivacy } from './privacy-view.js';

/** Privacy, and `renderLast`, the part with Kirim: what depends on what the endpoint can honour. */
export function renderSections(
  model: SectionsModel,
  renderLast: (model: SectionsModel, number: number) => unknown,
): TemplateResult {
  return html`${renderPrivacy(model, 3)} ${renderLast(model, 4)}`;
}
