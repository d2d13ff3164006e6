import { html, nothing, type TemplateResult } from 'lit';
import type { Capabilities } from '../../contract/capabilities.js';
import type { PlaceController } from './place-controller.js';
import type { PlaceMessages } from './words/words.js';
import type { MapWords } from '../../map/words/words.js';
import type { FormModel } from '../model.js';

export interface PlaceModel extends Pick<
  PlaceController,
  'point' | 'offer' | 'isOutside' | 'middle' | 'isMapOpen' | 'holder'
> {
  form: FormModel;
  capabilities: Capabilities;
  messages: PlaceMessages;
  words: MapWords;
  locating: PlaceController['locator']['state'];
  /** The page and the device allow to be asked. */
  canLocate: boolean;
}

export type PlaceHandlers = Pick<
  PlaceController,
  'usePhoto' | 'dismissPhoto' | 'openMap' | 'closeMap' | 'useMiddle' | 'remove'
> &
  Pick<PlaceController['locator'], 'locate' | 'cancel'>;

/** Worse than this, an officer looks in the wrong lane. */
const ROUGH_METRES = 300;

const button = (label: string, click: () => void, kind = 'secondary'): TemplateResult =>
  html`<button type="button" class="button ${kind}" @click=${click}>${label}</button>`;

/** The place by coordinates, beside the words for it. */
export function placeField(model: PlaceModel, handlers: PlaceHandlers): TemplateResult {
  const { messages: m, form, point, isMapOpen, locating } = model;
  return html`<div class="field place" role="group" id="place" tabindex="-1" aria-labelledby="place-label">
    <p class="label" id="place-label">${m.heading} <span class="optional">${form.messages.optional}</span></p>
    ${point ? chosenPoint(model, handlers) : nothing}
    ${locating.phase === 'asking' ? askingView(m, handlers.cancel) : waysView(model, handlers)}
    ${
      locating.phase === 'failed'
        ? html`<p class="hint warning">${m.failed[locating.reason]} ${m.orWrite}</p>`
        : nothing
    }
    ${isMapOpen ? mapPanel(model, handlers) : nothing}
  </div>`;
}

function waysView(
  { messages: m, capabilities, point, isMapOpen, canLocate }: PlaceModel,
  { locate, openMap }: PlaceHandlers,
): TemplateResult | typeof nothing {
  const canShow = capabilities.map && !isMapOpen;
  if (!canLocate && !canShow) return nothing;
  return html`<p class="row">
    ${canLocate ? button(m.locate, locate) : nothing}
    ${canShow ? button(point ? m.map.move : m.map.open, openMap) : nothing}
  </p>`;
}

const askingView = (m: PlaceMessages, cancel: () => void): TemplateResult =>
  html`<div class="row">
    <p role="status">${m.locating}</p>
    ${button(m.cancel, cancel, 'quiet')}
    <progress aria-label=${m.locating}></progress>
  </div>`;

function chosenPoint(
  { messages: m, form, point, isOutside, capabilities }: PlaceModel,
  { remove }: PlaceHandlers,
): TemplateResult {
  const { latitude, longitude, source, accuracy } = point!;
  const { isSecret, isAnonymous } = form.values;
  const { features } = capabilities;
  const seen =
    isSecret && features.has('secret')
      ? m.seen.secret
      : isAnonymous && features.has('anonymous')
        ? m.seen.anonymous
        : m.seen.public;
  return html`<div class="point">
      <p>
        <b>${m.chosen.at(latitude, longitude)}</b>
        <span class="hint"
          >${m.chosen.source[source]} ${accuracy === null ? nothing : m.chosen.accuracy(accuracy)}</span
        >
      </p>
      ${button(m.chosen.remove, remove, 'quiet')}
    </div>
    ${accuracy !== null && accuracy > ROUGH_METRES ? html`<p class="hint warning">${m.chosen.rough}</p>` : nothing}
    ${isOutside ? outsideNotice(m, capabilities) : nothing}
    <p class="hint">${seen}</p>`;
}

/** A warning and no refusal: borders are drawn roughly, and people stand on them. */
function outsideNotice(m: PlaceMessages, { name, fallback }: Capabilities): TemplateResult {
  const { web } = fallback;
  return html`<div class="notice warning" id="outside">
    <p><b>${m.outside.heading(name)}</b></p>
    <p>
      ${m.outside.why}
      ${web ? html`<a href=${web} target="_blank" rel="noopener">${new URL(web).hostname}</a>` : nothing}
    </p>
  </div>`;
}

/** With the photos: where one says it was taken, before that is stripped from it; and that it was used. */
export function photoOffer(
  { messages: m, offer, point }: Pick<PlaceModel, 'messages' | 'offer' | 'point'>,
  { usePhoto, dismissPhoto }: Pick<PlaceHandlers, 'usePhoto' | 'dismissPhoto'>,
): TemplateResult | typeof nothing {
  if (point?.source === 'photo') return html`<p class="hint" id="photo-used">${m.photo.used}</p>`;
  if (!offer) return nothing;
  return html`<div class="notice" id="photo-place">
    <p><b>${m.photo.ask(offer.name)}</b></p>
    <p class="hint">${m.photo.why}</p>
    <p class="row">${button(m.photo.use, usePhoto)} ${button(m.photo.dismiss, dismissPhoto, 'quiet')}</p>
  </div>`;
}

/** The point is whatever lies in the middle, so that keys, fingers and a mouse all choose it the same way. */
function mapPanel(
  { messages: m, words, holder, middle }: PlaceModel,
  { useMiddle, closeMap }: PlaceHandlers,
): TemplateResult {
  const { hasFailed, retry } = holder;
  return html`<div class="map-panel">
    <div class="map-frame" ?hidden=${hasFailed}></div>
    ${
      hasFailed
        ? html`<p class="hint warning">${words.failed}</p>
            <p class="row">${button(words.retry, retry)} ${button(m.map.close, closeMap, 'quiet')}</p>`
        : middle
          ? html`<p class="hint">${words.how}</p>
              <p role="status">
                ${m.map.middle(middle.latitude, middle.longitude)}
                ${middle.isClose ? nothing : m.map.zoomFirst}
              </p>
              <p class="row">
                ${button(m.map.use, useMiddle, '')} ${button(m.map.close, closeMap, 'quiet')}
              </p>`
          : html`<p class="hint" role="status">${words.loading}</p>`
    }
  </div>`;
}
