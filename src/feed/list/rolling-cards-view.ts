import { noChange } from 'lit';
import { insertPart, removePart, setChildPartValue } from 'lit/directive-helpers.js';
import { Directive, directive, type ChildPart, type DirectiveParameters } from 'lit/directive.js';
import type { FeedItem } from '../../contract/public/feed.js';
import { renderCard, type CardHandlers, type CardsView } from './card-view.js';

/**
 * Cards that come at the end and go at the top. Each is drawn again only when something on it has changed: on a slow phone hundreds take long.
 *
 * In place of Lit's `repeat`, which leaves a comment in the page for each card that goes (lit/lit#5298): a list would get slower with every report
 * that was ever in it.
 */
class RollingCards extends Directive {
  private first = 0;
  private readonly cards: { part: ChildPart; shown: readonly unknown[] }[] = [];

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
    // Of a list that begins anew none is kept.
    const gone = first < this.first ? cards.length : first - this.first;
    this.first = first;
    for (const { part } of [...cards.splice(0, gone), ...cards.splice(items.length)]) remove(part);
    items.forEach((item, at) => {
      const card = (cards[at] ??= { part: insertPart(list), shown: [] });
      const shown = shownOn(item, first + at, view);
      if (shown.every((one, place) => one === card.shown[place])) return;
      card.shown = shown;
      setChildPartValue(card.part, renderCard(item, first + at, view, handlers));
    });
    return noChange;
  }
}

/** Both its marks, of which Lit leaves one. */
function remove(part: ChildPart): void {
  const end = part.endNode as Comment | null;
  removePart(part);
  end?.remove();
}

/** What a card is drawn from. `now` is left out: "3 days ago" stays as it was when the card was drawn. */
function shownOn(item: FeedItem, index: number, view: CardsView): readonly unknown[] {
  const { messages, times, isCompact } = view;
  const isWhole = view.isWhole(index);
  const shown = [item, index, isWhole, isCompact, messages.locale, times];
  if (!isWhole) return shown;
  const support = view.supportOf(item);
  return [
    ...shown,
    support === undefined,
    support?.isOn,
    support?.count,
    support?.note,
    view.thumbnailOf(item),
  ];
}

/** Called with what {@link RollingCards.render} names. */
export const rollingCards = directive(RollingCards);
