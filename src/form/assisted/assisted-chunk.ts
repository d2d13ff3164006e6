/** Filing for others as one chunk: fetched by a form that has the attribute. */
import { AssistedController, type AssistedHost } from './assisted-controller.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import { assistedId } from './words/id.js';
import type { OutboxSummary } from '../../outbox/summary.js';
import { assistedLead, givenByChoice, helperFields, type AssistedModel } from './assisted-view.js';
import type { AssistedViews, FormModel } from '../model.js';

/** What a form draws of it. */
export interface Assisted extends AssistedViews {
  /** Above every screen. */
  lead: (items: readonly OutboxSummary[]) => unknown;
}

export function assistedOf(host: AssistedHost): Assisted {
  const messages = messagesOf(host.element, 'assisted', assistedId);
  const controller = new AssistedController(host, messages.wiped);
  const model = (items: readonly OutboxSummary[] = []): AssistedModel => ({
    messages,
    isNear: controller.isNear,
    isKept: controller.isKept,
    sent: controller.sent,
    waiting: controller.waiting(items),
  });
  const handlers = {
    stay: controller.stay,
    keep: (event: Event) => controller.keep((event.target as HTMLInputElement).checked),
  };
  return {
    lead: (items) => assistedLead(model(items), handlers),
    helper: (form: FormModel) => helperFields(form, model(), handlers),
    givenBy: (form: FormModel) => givenByChoice(form, model()),
  };
}
