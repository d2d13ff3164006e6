/** Category, institution, village and news by e-mail, as one chunk: fetched when the form is in someone's sight, and the place with it. */
import { ChoicesController } from './choices-controller.js';
import { lazy } from '../../widget/chunks.js';
import type { FormChoices } from '../optional-parts.js';
import type { PlaceHost } from '../place/place-controller.js';
import { choicesId } from './words/id.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import { choiceViews } from './choices-view.js';
import { choicesStyles } from './choices-styles.js';
import type { FormPlace } from '../place/place-chunk.js';
import { adopt } from '../../widget/adopt-styles.js';

const loadPlace = lazy(() => import('../place/place-chunk.js'));

export function choicesOf(host: PlaceHost): FormChoices {
  const { element } = host;
  const messages = messagesOf(element, 'choices', choicesId);
  const controller = new ChoicesController(host, messages);
  let place: FormPlace | undefined;
  adopt(element, choicesStyles);
  loadPlace().then(
    ({ placeOf }) => {
      place = placeOf(host);
      element.requestUpdate();
    },
    // Words for the place are as good.
    () => {},
  );
  return {
    ...choiceViews(controller, messages),
    point: (model) => place?.view(model),
    photo: () => place?.photo(),
    reset() {
      controller.reset();
      place?.reset();
    },
  };
}
