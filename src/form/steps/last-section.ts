import { reviewOf } from '../../form-logic/review.js';
import type { FormContext } from '../form-context.js';
import type { SectionsModel } from '../model.js';
import { reviewStyles } from './review-styles.js';
import { renderReview, renderWhen } from './review-view.js';
import { renderSendSection, type SendParts } from './send-view.js';
import { stepsWords } from './steps-words.js';

/** The last section: review, consent, and Kirim. */
export class LastSection {
  private readonly messages;

  constructor(private readonly context: FormContext) {
    this.messages = context.messages('steps', stepsWords);
    context.adopt(reviewStyles);
  }

  render(
    model: SectionsModel,
    number: number,
    { pictures, ...parts }: Omit<SendParts, 'review' | 'when'> & { pictures: unknown },
  ): unknown {
    const { context, messages } = this;
    const reviewed = {
      ...model,
      review: reviewOf(model.whole, context.rules(), model.sights !== null),
      isTried: context.entry.hasTried,
      pictures,
      words: messages.review,
    };
    const review = renderReview(reviewed, { onChange: (field) => context.focus.field(field) });
    return renderSendSection({
      model,
      words: messages,
      number,
      review,
      when: renderWhen(reviewed),
      ...parts,
    });
  }
}
