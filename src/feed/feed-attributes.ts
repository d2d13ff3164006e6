import { warnOnce } from '../widget/widget-context.js';
import type { FeedElement } from './feed-context.js';

const USUAL_PAGE = 20;
const LARGEST_PAGE = 100;

interface FeedAttributes {
  view: string;
  pageSize: number;
}

/** @returns whole reports a page, 1 to 100; the usual 20 for anything else */
export function usablePageSize(pageSize: number): number {
  const size = Math.round(pageSize);
  return size >= 1 && size <= LARGEST_PAGE ? size : USUAL_PAGE;
}

/** Warns once of each attribute value that doesn't work, and says what is used instead. */
export function warnOfAttributes(
  { view, pageSize }: FeedAttributes,
  changed: ReadonlyMap<PropertyKey, unknown>,
): void {
  if (changed.has('view') && !/^(list|map|numbers|late)$/.test(view))
    warnOnce(`view="${view}" is not known; list is used.`);
  if (changed.has('pageSize') && usablePageSize(pageSize) !== Math.round(pageSize)) {
    warnOnce(`page-size must be 1 to ${LARGEST_PAGE}; ${USUAL_PAGE} is used.`);
  }
}

/** Renders when the page fills or empties a slot. Ends with the element. */
export function watchSlots(element: FeedElement): void {
  new MutationObserver(() => element.requestUpdate()).observe(element, {
    childList: true,
    subtree: true,
    attributeFilter: ['slot'],
  });
}

/** Names of the slots that the page has filled, as one string, to compare. */
export const filledSlots = ({ children }: FeedElement): string =>
  Array.from(children, ({ slot }) => slot).join();
