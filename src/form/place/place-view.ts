import { html, nothing, css, type TemplateResult } from 'lit';
import type { Capabilities } from '../../contract/capabilities.js';
import type { Village } from '../../form-logic/recognised.js';
import type { ChosenPoint } from '../../form-logic/point.js';
import type { Choice } from '../../form-logic/state.js';
import type { MapWords } from '../../map/map-words.js';
import type { FormModel } from '../model.js';
import { picture } from '../pictures/pictures-view.js';
import type { Locating } from './point-choice.js';
import type { PlaceMessages } from './place-words.js';

export interface PlaceView {
  form: FormModel;
  capabilities: Capabilities;
  messages: PlaceMessages;
  mapWords: MapWords;
  locating: Locating;
  /** True when page and device allow geolocation. */
  canLocate: boolean;
  /** True when the map has more to show than a line around the area. */
  canShow: boolean;
  /** The chosen point. */
  point: ChosenPoint | null;
  /** The village that the point is near; null for none, or while it isn't known. */
  near: Village | null;
  /** Villages to choose by one press. */
  offers: readonly Choice[];
  /** True when the point lies outside the agency's area. */
  isOutside: boolean;
  isMapOpen: boolean;
  hasMapFailed: boolean;
  /** Position of the map's middle; null without a map. */
  middle: { latitude: number; longitude: number; isClose: boolean; near: Village | null } | null;
}

export interface PlaceHandlers {
  /** Requests the device's position. */
  onLocate: () => void;
  /** Stops waiting for the device. */
  onCancel: () => void;
  onOpenMap: () => void;
  onCloseMap: () => void;
  onRetryMap: () => void;
  onUseMiddle: () => void;
  onRemove: () => void;
  onTakeVillage: (village: Choice) => void;
}

/** Metres of uncertainty from which an officer might look in the wrong lane. */
const ROUGH_METRES = 300;

const nameNear = (m: PlaceMessages, { name, district }: Village): string =>
  m.near(m.village(name, district ?? ''));

const renderButton = (label: unknown, onPress: () => void, kind = 'secondary'): TemplateResult =>
  html`<button type="button" class="button ${kind}" @click=${onPress}>${label}</button>`;

/** The place by coordinates, beside the place in words. */
export function renderPlace(view: PlaceView, handlers: PlaceHandlers): TemplateResult {
  const { messages: m, form, point, isMapOpen, locating, offers } = view;
  return html`<div class="field place" role="group" id="place" tabindex="-1" aria-labelledby="place-label">
    <p class="label ${point ? '' : 'visually-hidden'}" part="label" id="place-label">
      ${m.heading} <span class="optional">${form.messages.optional}</span>
    </p>
    ${offers.map(({ name, detail }, at) =>
      renderButton(m.inside(m.village(name, detail)), () => handlers.onTakeVillage(offers[at]!)),
    )}
    ${point ? renderPoint(view, handlers) : nothing}
    ${locating.phase === 'asking' ? renderAsking(m, handlers) : renderWays(view, handlers)}
    ${
      locating.phase === 'failed'
        ? html`<p class="hint warning">${m.failed[locating.reason]} ${m.orWrite}</p>`
        : nothing
    }
    ${isMapOpen ? renderMap(view, handlers) : nothing}
  </div>`;
}

function renderWays(
  { messages: m, canShow, point, isMapOpen, canLocate }: PlaceView,
  { onLocate, onOpenMap }: PlaceHandlers,
): TemplateResult | typeof nothing {
  const canOpen = canShow && !isMapOpen;
  if (!canLocate && !canOpen) return nothing;
  return html`<p class="row">
    ${canLocate ? renderButton(html`${picture('place')} ${m.locate}`, onLocate) : nothing}
    ${canOpen ? renderButton(html`${picture('map')} ${point ? m.map.move : m.map.open}`, onOpenMap) : nothing}
  </p>`;
}

const renderAsking = (m: PlaceMessages, { onCancel }: PlaceHandlers): TemplateResult =>
  html`<div class="row">
    <p role="status">${m.locating}</p>
    ${renderButton(m.cancel, onCancel, 'quiet')}
    <progress aria-label=${m.locating}></progress>
  </div>`;

function renderPoint(
  { messages: m, form, point, near, isOutside, capabilities }: PlaceView,
  { onRemove }: PlaceHandlers,
): TemplateResult {
  const { source, accuracy } = point!;
  const { isSecret, isAnonymous, location, locationText } = form.values;
  const { features } = capabilities;
  const seen =
    isSecret && features.has('secret')
      ? m.seen.secret
      : isAnonymous && features.has('anonymous')
        ? m.seen.anonymous
        : m.seen.public;
  return html`<div class="picked">
      <p>
        <b>${near && near.id !== location?.id ? nameNear(m, near) : m.chosen.known} ✓</b>
        <span class="hint"
          >${m.chosen.source[source]} ${near || location || locationText ? nothing : m.chosen.nameIt}</span
        >
      </p>
      ${renderButton(m.chosen.remove, onRemove, 'quiet')}
    </div>
    ${accuracy !== null && accuracy > ROUGH_METRES ? html`<p class="hint warning">${m.chosen.rough}</p>` : nothing}
    ${isOutside ? renderOutside(m, capabilities) : nothing}
    <p class="hint">${seen}</p>`;
}

/** A warning, not a refusal: outlines are rough, and people stand on borders. */
function renderOutside(m: PlaceMessages, { name, fallback }: Capabilities): TemplateResult {
  const { web } = fallback;
  return html`<div class="notice warning" id="outside">
    <p><b>${m.outside.heading(name)}</b></p>
    <p>
      ${m.outside.why}
      ${web ? html`<a href=${web} target="_blank" rel="noopener">${new URL(web).hostname}</a>` : nothing}
    </p>
  </div>`;
}

/** The map's middle is the point, so that keys, fingers and a mouse choose it the same way. */
function renderMap(
  { messages: m, mapWords, hasMapFailed, middle }: PlaceView,
  { onUseMiddle, onCloseMap, onRetryMap }: PlaceHandlers,
): TemplateResult {
  return html`<div class="map-panel">
    <div class="map-frame" ?hidden=${hasMapFailed}></div>
    ${
      hasMapFailed
        ? html`<p class="hint warning">${mapWords.failed}</p>
            <p class="row">
              ${renderButton(mapWords.retry, onRetryMap)} ${renderButton(m.map.close, onCloseMap, 'quiet')}
            </p>`
        : middle
          ? html`<p class="hint">${mapWords.how}</p>
              <p role="status">
                ${middle.near ? `${nameNear(m, middle.near)}.` : nothing}
                ${middle.isClose ? nothing : m.map.zoomFirst}
              </p>
              <p class="row">
                ${renderButton(m.map.use, onUseMiddle, '')} ${renderButton(m.map.close, onCloseMap, 'quiet')}
              </p>`
          : html`<p class="hint" role="status">${mapWords.loading}</p>`
    }
  </div>`;
}

/** Styles of the place by coordinates, added to those of the form. */
export const placeStyles = css`
  .place,
  .map-panel {
    gap: 0.625em;
  }
  .map-panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .map-frame[hidden] {
    display: none;
  }
  #photo-place {
    margin-block: -0.25em;
  }
  .place > p.row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, max-content));
    gap: 0.5em;
  }
  .place > p.row .button {
    padding-inline: 0.5em;
  }
`;
