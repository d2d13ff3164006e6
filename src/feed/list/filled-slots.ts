import type { FeedElement } from '../feed-context.js';

/** Draws anew when the page fills a slot, or empties it. This ends with the element. */
export function watchSlots(element: FeedElement): void {
  new MutationObserver(() => element.requestUpdate()).observe(element, {
    childList: true,
    subtree: true,
    attributeFilter: ['slot'],
  });
}

/** Names of the slots that the page filled, in one text, which is the same as long as they are. */
export const filledSlots = ({ children }: FeedElement): string =>
  Array.from(children, ({ slot }) => slot).join();
