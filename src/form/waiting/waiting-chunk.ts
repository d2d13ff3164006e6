/** The waiting list as one chunk: fetched when something waits. */
import { WaitingController } from './waiting-controller.js';
import type { WaitingHost, WaitingParts } from './waiting-list.js';
import { waitingId } from './words/id.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import { waitingView } from './waiting-view.js';
import { NATIONAL_FALLBACK } from '../../widget/national-fallback.js';
import { waitingStyles } from './waiting-styles.js';
import { adopt } from '../../widget/adopt-styles.js';

export function waitingOf(host: WaitingHost): WaitingParts {
  const messages = messagesOf(host.element, 'waiting', waitingId);
  const controller = new WaitingController(host, messages, NATIONAL_FALLBACK);
  adopt(host.element, waitingStyles);
  return { view: (items) => waitingView(controller.lines(items), messages, controller) };
}
