import { isOverNetwork, serverNow } from '../api.js';
import { session } from '../session.js';
import { askChanged } from './changed-dialog.js';
import { addRecent, changeDeeds, tellDone } from './deed-state.js';
import type { DeedBody, DeedReport, DeedView, Outcome, WaitingDeed } from './deed.js';
import { packBody } from './kept-body.js';
import { changedIn, isAway, postDeed, refusalOf } from './post-deed.js';
import { randomKey } from './random-key.js';
import { keepWaiting, waitsBefore } from './waiting-deeds.js';

/** Milliseconds for which what is done inside the desk can be taken back by a press. */
const INSIDE_MS = 10_000;

/** `sendDeed` does a deed on a report, or keeps it until the server can be reached. Never rejects. */
export async function sendDeed<View extends DeedView = DeedView>(
  report: DeedReport,
  act: string,
  body: DeedBody,
): Promise<Outcome<View>> {
  const deed: WaitingDeed = {
    key: randomKey(),
    officer: session()?.officer ?? '',
    trackingId: report.tracking_id,
    version: report.version,
    act,
    body: await packBody(body),
    at: Date.now(),
    problem: null,
  };
  if (isOverNetwork() && waitsBefore(deed)) return keep(deed);
  try {
    const view = await postDeed<View>(deed);
    return done(deed, view);
  } catch (error) {
    const refusal = refusalOf(error);
    if (isOverNetwork() && isAway(refusal)) return keep(deed);
    const changed = changedIn(refusal);
    if (changed === null) return { state: 'refused', refusal };
    const view = changed.results as View;
    if ((await askChanged(deed, changed.lines)) === 'look') return { state: 'changed', view };
    // Nothing was done under the first key: another version is another request.
    return sendDeed<View>({ tracking_id: deed.trackingId, version: view.work.version }, act, body);
  }
}

async function keep(deed: WaitingDeed): Promise<{ state: 'waiting'; key: string }> {
  await keepWaiting(deed);
  return { state: 'waiting', key: deed.key };
}

function done<View extends DeedView>(deed: WaitingDeed, view: View): Outcome<View> {
  const { act, acts } = view.work;
  const held = acts.find(({ id, state }) => id === act && state === 'held');
  if (act !== null) {
    const until = held === undefined ? Date.now() + INSIDE_MS : deviceTime(held.due_at);
    const parts = [{ trackingId: deed.trackingId, act }];
    addRecent({ act: deed.act, parts, until, isHeld: held !== undefined });
  } else changeDeeds({ news: '' });
  tellDone({ trackingId: deed.trackingId, view });
  return { state: 'done', view, act, heldUntil: held?.due_at ?? null };
}

/** The server's clock is known to half a second: what is offered can still be had. */
const MARGIN_MS = 500;

/** `deviceTime` is an instant of the server's clock by this device's, rather too early than too late. */
const deviceTime = (instant: string): number => Date.parse(instant) - (serverNow() - Date.now()) - MARGIN_MS;
