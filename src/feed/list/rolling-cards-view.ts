import { noChange } from 'lit';
import { insertPart, removePart, setChildPartValue } from 'lit/directive-helpers.js';
import { Directive, directive, type ChildPart, type DirectiveParameters } from 'lit/directive.js';
import type { FeedItem } from '../../contract/public/feed.js';
import { renderCard, type CardHandlers, type CardsView } from './card-view.js';

/** A card, and the state it was drawn from. */
interface Card {
  part: ChildPart;
  item: FeedItem | null;
  shown: readonly unknown[];
}

/**
 * Cards that are added at the end and removed at the top. Each is drawn again only when something on it has changed:
 * hundreds take long on a slow phone.
 *
 * It replaces Lit's `repeat`, which leaves a comment node for each removed card (lit/lit#5298): a list would get slower
 * with every report that was ever in it.
 */
class RollingCards extends Directive {
  private first = 0;
  private readonly cards: Card[] = [];

  /** @param first index of the first card in the whole list */
  render(
    _items: readonly FeedItem[],
    _first: number,
    _view: CardsView,
    _handlers: CardHandlers,
  ): typeof noChange {
    return noChange;
  }

  override update(
    list: ChildPart,
    [items, first, view, handlers]: DirectiveParameters<this>,
  ): typeof noChange {
    const { cards } = this;
    // A list that begins anew keeps no card.
    const gone = first < this.first ? cards.length : first - this.first;
    this.first = first;
    for (const { part } of [...cards.splice(0, gone), ...cards.splice(items.length)]) remove(part);
    const onAll = [view.isCompact, view.messages.locale, view.times, view.filled];
    items.forEach((item, at) => {
      const card = (cards[at] ??= { part: insertPart(list), item: null, shown: [] });
      const shown = view.isWhole(first + at) ? [...onAll, ...shownOnWhole(item, view)] : onAll;
      if (item === card.item && areSame(shown, card.shown)) return;
      Object.assign(card, { item, shown });
      setChildPartValue(card.part, renderCard(item, first + at, view, handlers));
    });
    return noChange;
  }
}

/** Removes both marks of a part; `removePart` leaves one. */
function remove(part: ChildPart): void {
  const end = part.endNode as Comment | null;
  removePart(part);
  end?.remove();
}

/** Further state of a whole card. `now` is left out: "3 days ago" stays as it was when the card was drawn. */
function shownOnWhole(item: FeedItem, view: CardsView): readonly unknown[] {
  const support = view.supportOf(item);
  return [support === undefined, support?.isOn, support?.count, support?.note, view.thumbnailOf(item)];
}

const areSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/** Takes the arguments that {@link RollingCards.render} names. */
export const rollingCards = directive(RollingCards);
