import { isOverNetwork } from '../api.js';
import { session } from '../session.js';
import { askChanged } from './changed-dialog.js';
import type { DeedBody, DeedReport, DeedView, Outcome, WaitingDeed } from './deed.js';
import { packBody } from './kept-body.js';
import { changedIn, isAway, postDeed, refusalOf } from './post-deed.js';
import { randomKey } from './random-key.js';
import { showDone } from './show-done.js';
import { keepWaiting, waitsBefore } from './waiting-deeds.js';

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
    return showDone(deed, await postDeed<View>(deed));
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
