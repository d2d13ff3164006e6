/** The place by coordinates, as one chunk: fetched when the form is in someone's sight. The map itself waits until it is opened. */
import { canLocate } from '../controllers/locating.js';
import { PlaceController, type PlaceHost } from '../controllers/place-controller.js';
import { placeId } from '../i18n/form/place-id.js';
import { mapId } from '../i18n/map/id.js';
import type { FormModel } from '../views/form/model.js';
import { messagesOf } from '../i18n/spoken.js';
import { photoOffer, placeField, type PlaceHandlers } from '../views/form/place.js';
import { placeStyles } from './place-styles.js';

/** The place by coordinates, and its clean sheet. */
export interface FormPlace {
  view: (model: FormModel) => unknown;
  /** Beside the photos. */
  photo: () => unknown;
  reset: () => void;
}

export function placeOf(host: PlaceHost): FormPlace {
  const messages = messagesOf(host.element, 'place', placeId);
  const words = messagesOf(host.element, 'map', mapId);
  const place = new PlaceController(host, messages, words);
  const { locator } = place;
  const handlers: PlaceHandlers = {
    locate: locator.locate,
    cancel: locator.cancel,
    usePhoto: place.usePhoto,
    dismissPhoto: place.dismissPhoto,
    openMap: place.openMap,
    closeMap: place.closeMap,
    useMiddle: place.useMiddle,
    remove: place.remove,
  };
  const isOffered = canLocate();
  (host.element.renderRoot as ShadowRoot).adoptedStyleSheets.push(placeStyles.styleSheet!);
  return {
    view(form) {
      const { capabilities } = host.rules();
      const { point, offer, isOutside, middle, isMapOpen, holder } = place;
      const hasAnything = isOffered || capabilities.map || point;
      return hasAnything
        ? placeField(
            {
              form,
              capabilities,
              messages,
              words,
              locating: locator.state,
              canLocate: isOffered,
              ...{ point, offer, isOutside, middle, isMapOpen, holder },
            },
            handlers,
          )
        : null;
    },
    photo: () => photoOffer({ messages, offer: place.offer, point: place.point }, handlers),
    reset: () => place.reset(),
  };
}
