/** Category, institution, village and news by e-mail, as one chunk: fetched when the form is in someone's sight. */
import { ChoicesController, type ChoicesHost } from '../controllers/choices-controller.js';
import type { FormChoices } from '../controllers/optional-parts.js';
import { choicesId } from '../i18n/form/choices-id.js';
import { messagesOf } from '../i18n/spoken.js';
import { choiceViews } from '../views/form/choices.js';
import { choicesStyles } from './choices-styles.js';

export function choicesOf(host: ChoicesHost): FormChoices {
  const messages = messagesOf(host.element, 'choices', choicesId);
  const controller = new ChoicesController(host, messages);
  (host.element.renderRoot as ShadowRoot).adoptedStyleSheets.push(choicesStyles.styleSheet!);
  return { ...choiceViews(controller, messages), reset: () => controller.reset() };
}
