import type { CSSResult, TemplateResult } from 'lit';
import { WISH_STATES, type WishState } from '../../contract/reporting/wish.js';
import { readWish } from '../../contract/reporting/read-wish.js';
import type { Report } from '../../contract/reporting/report.js';
import { renderWish, wishStyles } from './wish-view.js';
import { wishWords, type WishMessages } from './wish-words.js';

/** The whole way of an aspiration; of one that was declined, how it ended. */
const wayOf = (state: WishState): readonly WishState[] =>
  state === 'declined' ? ['noted', state] : WISH_STATES.slice(0, -1);

/** `WishContext` is what the part needs of its widget's context. */
interface WishContext {
  messages(part: 'wish', indonesian: typeof wishWords): WishMessages;
  adopt(...styles: CSSResult[]): void;
}

/** `WishPart` is the way of an aspiration, in tracker and feed. Loaded with the first one that is shown. */
export class WishPart {
  private readonly messages: WishMessages;

  constructor(context: WishContext) {
    this.messages = context.messages('wish', wishWords);
    context.adopt(wishStyles);
  }

  /** Null for a state that isn't known. */
  render({ wish: told }: Pick<Report, 'wish'>): TemplateResult | null {
    const wish = readWish(told);
    return wish && renderWish({ messages: this.messages, wish, way: wayOf(wish.state) });
  }
}
