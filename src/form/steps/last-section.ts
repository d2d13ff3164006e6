import { reviewOf } from '../../form-logic/review.js';
import type { FormContext } from '../form-context.js';
import type { SectionsModel } from '../model.js';
import { renderReview } from './review-view.js';
import { renderSendSection, type SendParts } from './send-view.js';
import { stepsId } from './words/id.js';

/** The last section: what goes where, consent, and Kirim. */
export class LastSection {
  private readonly messages;

  constructor(private readonly context: FormContext) {
    this.messages = context.messages('steps', stepsId);
  }

  render(model: SectionsModel, number: number, parts: Omit<SendParts, 'review'>): unknown {
    const { context, messages } = this;
    const review = renderReview(
      {
        ...model,
        review: reviewOf(model.values, context.rules(), model.sights !== null),
        words: messages.review,
      },
      { onChange: (field) => context.focus.field(field) },
    );
    return renderSendSection({ model, words: messages, number, review, ...parts });
  }
}
