import { serverNow } from '../api.js';
import { addRecent, changeDeeds, tellDone } from './deed-state.js';
import { endsWork } from '../report/deeds/ending.js';
import { session } from '../session.js';
import type { DeedView, Outcome, WaitingDeed } from './deed.js';
import { deedName, words } from './deed-words.js';

/** Milliseconds for which what is done inside the desk can be taken back by a press. */
const INSIDE_MS = 10_000;
/** The server's clock is known to half a second: what is offered can still be had. */
const MARGIN_MS = 500;

/** `showDone` tells the page of a deed that the server has, and offers to take it back. */
export function showDone<View extends DeedView>(deed: WaitingDeed, view: View): Outcome<View> {
  const { act, acts } = view.work;
  const held = acts.find(({ id, state }) => id === act && state === 'held');
  const isTheirs = session()?.officer === deed.officer;
  if (act !== null && isTheirs) {
    const until = held === undefined ? Date.now() + INSIDE_MS : deviceTime(held.due_at);
    const parts = [{ trackingId: deed.trackingId, act }];
    addRecent({ act: deed.act, parts, until, isHeld: held !== undefined });
  } else if (isTheirs) changeDeeds({ news: newsOf(deed) });
  tellDone({ trackingId: deed.trackingId, view });
  return { state: 'done', view, act, heldUntil: held?.due_at ?? null };
}

/** A desk that holds nothing back says so as another does when the time is over; what stays open says it in its place. */
const newsOf = ({ act, trackingId }: WaitingDeed): string =>
  act === 'note' || endsWork(act, {}) ? words.sent(deedName(act), words.report(trackingId)) : '';

/** `deviceTime` is an instant of the server's clock by this device's, rather too early than too late. */
const deviceTime = (instant: string): number => Date.parse(instant) - (serverNow() - Date.now()) - MARGIN_MS;
