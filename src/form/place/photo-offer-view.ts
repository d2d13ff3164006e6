import { html, nothing, type TemplateResult } from 'lit';
import type { ChosenPoint } from '../../form-logic/point.js';
import type { PlaceMessages } from './place-words.js';

export interface PhotoOfferView {
  messages: PlaceMessages['photo'];
  /** What is chosen. */
  point: ChosenPoint | null;
  /** A photo that knows where it was taken. */
  offer: { name: string } | null;
}

export interface PhotoOfferHandlers {
  onUsePhoto: () => void;
  onDismissPhoto: () => void;
}

/** Where a photo says it was taken, before that is stripped from it; and that it was used. */
export function renderPhotoOffer(
  { messages: m, offer, point }: PhotoOfferView,
  { onUsePhoto, onDismissPhoto }: PhotoOfferHandlers,
): TemplateResult | typeof nothing {
  if (point?.source === 'photo') return html`<p class="hint" id="photo-used">${m.used}</p>`;
  if (!offer) return nothing;
  return html`<div class="notice" id="photo-place">
    <p><b>${m.ask(offer.name)}</b></p>
    <p class="hint">${m.why}</p>
    <p class="row">
      <button type="button" class="button secondary" part="secondary-button" @click=${onUsePhoto}>
        ${m.use}
      </button>
      <button type="button" class="button quiet" @click=${onDismissPhoto}>${m.dismiss}</button>
    </p>
  </div>`;
}
