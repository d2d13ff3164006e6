import type { ListWire } from '../../wire.js';
import { goTo, here, type Place } from '../address.js';
import { cursorOf, listPath, loadList, reportLink, reportsView } from './list-address.js';

export { reportLink };

/** `Order` is a list as it was shown last: reports stay in it when a deed takes them out of their tab. */
export interface Order {
  /** The call that it answers. */
  path: string;
  ids: readonly string[];
  /** Of the next page; null on the last one. */
  cursor: string | null;
}

const NONE: Order = { path: '', ids: [], cursor: null };
let order = NONE;
const NOBODY: ReadonlySet<string> = new Set();

/** Reports of the order whose work a deed here has ended. */
let ended = new Set<string>();

/** `leaveOut`: no deed leads to this report any more. */
export const leaveOut = (id: string): void => void ended.add(id);

/** `comeBack`: the deed was taken back. */
export const comeBack = (id: string): void => void ended.delete(id);

/** `orderOf` is a page of the list. */
export const orderOf = (path: string, { data, next_page_url }: ListWire): Order => ({
  path,
  ids: data.map(({ tracking_id }) => tracking_id),
  cursor: cursorOf(next_page_url),
});

/** `neighbour` is the report before (−1) or behind (1); null at the ends. Outside the list, its first one is next. */
export function neighbour({ ids }: Order, id: string, step: -1 | 1): string | null {
  const at = ids.indexOf(id);
  if (at === -1) return step === 1 ? (ids[0] ?? null) : null;
  return ids[at + step] ?? null;
}

/** `nextLeft` is the next report behind this one whose work hasn't ended. */
export const nextLeft = ({ ids }: Order, id: string, done: ReadonlySet<string>): string | null =>
  ids.slice(ids.indexOf(id) + 1).find((one) => !done.has(one)) ?? null;

/** Called by the list with each answer that it shows. */
export function rememberOrder(path: string, list: ListWire): void {
  order = orderOf(path, list);
  ended = new Set();
  window.dispatchEvent(new CustomEvent('desk-around'));
}

/** `orderPath` names a list: practice and work have lists of their own under equal filters. */
export const orderPath = (query: Place['query']): string => `${reportsView()}:${listPath(query)}`;

/** The order of the list that the address names; another list's is of no use. */
const currentOrder = (): Order => (order.path === orderPath(here().query) ? order : NONE);

/**
 * `prepareAround` reads the list again where the page doesn't have it: after a reload, or by a shared link.
 * `desk-around` on `window` tells that `nextOf` and `previousOf` know more.
 */
export async function prepareAround(): Promise<void> {
  const { query } = here();
  const path = orderPath(query);
  if (order.path === path) return;
  try {
    rememberOrder(path, await loadList(query));
  } catch {
    // Without a list the report has no neighbours; the way back to the list says why.
  }
}

const linkOf = (id: string | null): string | null => (id === null ? null : reportLink(id));

/** @returns the next report's address in the list that was shown; null behind the last of its page */
export const nextOf = (id: string): string | null => linkOf(neighbour(currentOrder(), id, 1));
export const previousOf = (id: string): string | null => linkOf(neighbour(currentOrder(), id, -1));

/** `isAlone`: no other report stands in the list, so the officer goes on with this one. */
export function isAlone(id: string): boolean {
  const { ids, cursor } = currentOrder();
  return ids.length === 1 && ids[0] === id && cursor === null;
}

/** `goOn` shows the next report with work left after a deed; behind the last one, the list. */
export function goOn(id: string): void {
  leaveOut(id);
  void goTowards(id, ended).then((found) => {
    if (found) return;
    const { cursor: _, ...query } = here().query;
    goTo({ view: reportsView(), query });
  });
}

/**
 * `goTowards` shows the next report, also where the next page begins.
 *
 * @param without reports that are passed over
 * @returns false behind the last one of all
 */
export async function goTowards(id: string, without: ReadonlySet<string> = NOBODY): Promise<boolean> {
  const next = linkOf(nextLeft(currentOrder(), id, without));
  if (next !== null) {
    location.hash = next;
    return true;
  }
  const { cursor } = currentOrder();
  const { query, id: shown } = here();
  if (cursor === null) return false;
  const further = { ...query, cursor };
  const list = await loadList(further).catch(() => null);
  // `here` may have changed: whoever went elsewhere meanwhile stays there.
  if (here().id !== shown) return true;
  const first = list?.data[0]?.tracking_id;
  if (list === null || first === undefined) return false;
  rememberOrder(orderPath(further), list);
  goTo({ view: reportsView(), id: first, query: further });
  return true;
}
