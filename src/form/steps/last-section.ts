import { reviewOf } from '../../form-logic/review.js';
import type { FormValues } from '../../form-logic/state.js';
import type { FormContext } from '../form-context.js';
import type { SectionsModel } from '../model.js';
import { renderWho } from '../sections/privacy-view.js';
import type { SectionsWording } from '../sections/sections-model.js';
import { whoLines, type WhoLine } from '../sections/who-words.js';
import { reviewStyles, renderReview } from './review-view.js';
import { renderSendSection, type SendParts } from './send-view.js';
import { stepsWords } from './steps-words.js';

type Deciding = Pick<FormValues, 'isAnonymous' | 'isSecret' | 'assetRef'>;

/** The last section: review, consent, and Kirim. Who reads what is said by it, and by the table and the receipt. */
export class LastSection {
  private readonly messages;

  constructor(
    private readonly context: FormContext,
    private readonly wording: SectionsWording,
  ) {
    this.messages = context.messages('steps', stepsWords);
    context.adopt(reviewStyles);
  }

  render(
    model: SectionsModel,
    number: number,
    { pictures, ...parts }: Omit<SendParts, 'review' | 'notes'> & { pictures: unknown },
  ): unknown {
    const { context, messages } = this;
    const reviewed = {
      ...model,
      review: reviewOf(model.whole, context.rules(), model.who !== null),
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
      notes: this.renderTable(model.who),
      ...parts,
    });
  }

  /** Null where nothing may be promised: before the endpoint has told its capabilities, and of another protocol. */
  whoOf(values: Deciding): readonly WhoLine[] | null {
    const { context, wording, messages } = this;
    return context.hasCapabilities && !context.isForeign
      ? whoLines(values, context.capabilities, { ...wording.all, ...messages.review })
      : null;
  }

  /** The table once more, on the receipt; nothing of a report that this form didn't send. */
  renderWho(sent: Deciding | null): unknown {
    return this.renderTable(sent && this.whoOf(sent));
  }

  private renderTable(who: readonly WhoLine[] | null): unknown {
    return who && renderWho(this.wording.all.visibility.heading, who);
  }
}
