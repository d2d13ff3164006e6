/** The way through the form and its last part, as one chunk: they come with the other later parts. */
import { StepsController, type StepsHost } from '../controllers/steps-controller.js';
import { reviewOf } from '../form/review.js';
import type { FormMessages } from '../i18n/form/messages.js';
import { messagesOf } from '../i18n/spoken.js';
import { stepsId } from '../i18n/form/steps-id.js';
import type { FieldName } from '../form/state.js';
import type { FormModel, LateModel } from '../views/form/model.js';
import { reviewView } from '../views/form/review.js';
import { sendSection } from '../views/form/send.js';
import { progressView, stepsNav, type StepsModel } from '../views/form/steps.js';
import { errorSummary } from '../views/form/summary.js';
import { stepsStyles } from './steps-styles.js';

export { enterKey } from '../controllers/enter-key.js';
export { FormExtras } from './form-extras.js';

/** What the form draws of its steps. */
export interface FormSteps {
  /** What the chosen kind of report asks in words of its own. */
  words: () => Partial<FormMessages>;
  /** Above the parts. */
  lead: (model: FormModel) => unknown;
  /** The last part, and the way through all of them. */
  last: (model: LateModel, number: number) => unknown;
}

export function stepsOf(host: StepsHost): FormSteps {
  const messages = messagesOf(host.element, 'steps', stepsId);
  const steps = new StepsController(host, messages);
  (host.element.renderRoot as ShadowRoot).adoptedStyleSheets.push(stepsStyles.styleSheet!);
  const goTo = (field: FieldName) => (event: Event) => {
    event.preventDefault();
    host.focusing.field(field);
  };
  const review = (model: LateModel) => reviewOf(model.values, host.rules(), model.sights !== null);
  const at = (count: number): StepsModel => ({ messages, step: steps.current + 1, count });
  return {
    words() {
      const { presets } = host.rules();
      return messages.kinds[presets.classificationId ?? host.entry.values.classificationId] ?? {};
    },
    lead: (model) => [
      steps.count > 3 ? progressView(at(steps.count)) : null,
      host.entry.hasTried ? errorSummary(model, goTo) : null,
    ],
    last: (model, number) => [
      sendSection(
        model,
        messages,
        number,
        reviewView(
          { ...model, review: review(model), words: messages.review },
          { change: (field) => host.focusing.field(field) },
        ),
      ),
      stepsNav(at(number), { next: () => steps.next(model.messages.summary), back: () => steps.back() }),
    ],
  };
}
