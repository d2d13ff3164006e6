/** The place by coordinates, as one chunk: fetched when the form is in someone's sight. The map itself waits until it is opened. */
import { canLocate } from './locating.js';
import { PlaceController, type PlaceHost } from './place-controller.js';
import { placeId } from './words/id.js';
import { mapId } from '../../map/words/id.js';
import type { FormModel } from '../model.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import { photoOffer, placeField, type PlaceHandlers } from './place-view.js';
import { placeStyles } from './place-styles.js';
import { adopt } from '../../widget/adopt-styles.js';

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
  adopt(host.element, placeStyles);
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
