import { addRecent, changeDeeds, tellDone } from './deed-state.js';
import { endsWork } from '../report/deeds/ending.js';
import { session } from '../session.js';
import type { Deed, DeedView, Outcome } from './deed.js';
import { deviceTime } from './device-time.js';
import { deedName } from './deed-names.js';
import { words } from './deed-words.js';

/**
 * `showDone` tells the page of a deed that the server has, and offers to take it back.
 *
 * @param officer account's name of who did it: another may have signed in meanwhile
 */
export function showDone<View extends DeedView>(deed: Deed, view: View, officer: string): Outcome<View> {
  const { act, due_at, acts } = view.work;
  const isTheirs = session()?.officer === officer;
  if (act !== null && due_at && isTheirs) {
    const isHeld = acts.some(({ id, state }) => id === act && state === 'held');
    const parts = [{ trackingId: deed.trackingId, act }];
    addRecent({ act: deed.act, parts, until: deviceTime(due_at), isHeld });
  } else if (isTheirs) changeDeeds({ news: newsOf(deed) });
  tellDone({ trackingId: deed.trackingId, view });
  return { state: 'done', view };
}

/**
 * A desk that holds nothing back says so as another does when the time is over; what stays open says it in its place.
 */
const newsOf = ({ act, trackingId }: Deed): string =>
  act === 'note' || endsWork(act, {}) ? words.sent(deedName(act), words.report(trackingId)) : '';
