/** The waiting list as one chunk: fetched when something waits. */
import { WaitingController } from '../controllers/waiting-controller.js';
import type { WaitingHost, WaitingParts } from '../controllers/waiting-list.js';
import { waitingId } from '../i18n/form/waiting-id.js';
import { messagesOf } from '../i18n/spoken.js';
import { waitingView } from '../views/form/waiting.js';
import { NATIONAL_FALLBACK } from './national-fallback.js';
import { waitingStyles } from './waiting-styles.js';

export function waitingOf(host: WaitingHost): WaitingParts {
  const messages = messagesOf(host.element, 'waiting', waitingId);
  const controller = new WaitingController(host, messages, NATIONAL_FALLBACK);
  (host.element.renderRoot as ShadowRoot).adoptedStyleSheets.push(waitingStyles.styleSheet!);
  return { view: (items) => waitingView(controller.lines(items), messages, controller) };
}
