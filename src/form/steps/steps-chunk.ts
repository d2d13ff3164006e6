/** The way through the form and its last part, as one chunk: they come with the other later parts. */
import { StepsController, type StepsHost } from './steps-controller.js';
import { reviewOf } from '../../form-logic/review.js';
import type { FormMessages } from '../words/words.js';
import { messagesOf } from '../../widget/language/messages-of.js';
import { stepsId } from './words/id.js';
import type { FieldName } from '../../form-logic/state.js';
import type { FormModel, LateModel } from '../model.js';
import { reviewView } from './review-view.js';
import { sendSection } from './send-view.js';
import { progressView, stepsNav, type StepsModel } from './steps-view.js';
import { errorSummary } from './summary-view.js';
import { stepsStyles } from './steps-styles.js';
import { adopt } from '../../widget/adopt-styles.js';

export { enterKey } from './enter-key.js';
export { FormExtras } from '../form-extras.js';

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
  adopt(host.element, stepsStyles);
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
