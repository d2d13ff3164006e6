import { randomKey } from '../../../../../src/outbox/idempotency-key.js';
import { isOverNetwork } from '../api.js';
import { session } from '../session.js';
import { askChanged } from './changed-dialog.js';
import type { Attempt, Deed, DeedBody, DeedReport, DeedView, Outcome } from './deed.js';
import { packBody } from './kept-body.js';
import { changedIn, postDeed, refusalOf } from './post-deed.js';
import { showDone } from './show-done.js';
import { deedQueue } from './waiting-deeds.js';

/** `sendDeed` does a deed on a report, or keeps it until the server can be reached. Never rejects. */
export async function sendDeed<View extends DeedView = DeedView>(
  report: DeedReport,
  act: string,
  body: DeedBody,
): Promise<Outcome<View>> {
  const officer = session()?.officer ?? '';
  const deed = {
    trackingId: report.tracking_id,
    version: report.version,
    act,
    body: await packBody(body),
  };
  const attempt = await tryOnce(deed);
  if (attempt.state === 'waiting') return attempt;
  if (attempt.state === 'done') return showDone(deed, attempt.view as View, officer);
  const changed = changedIn(attempt.refusal);
  if (changed === null) return attempt;
  const view = changed.results as View;
  if ((await askChanged(deed, changed.lines)) === 'look') return { state: 'changed', view };
  // Nothing was done under the first key: another version is another request.
  return sendDeed<View>({ tracking_id: deed.trackingId, version: view.work.version }, act, body);
}

/** Through the outbox; without it where there is none to be had, and into the practice queue. */
async function tryOnce(deed: Deed): Promise<Attempt> {
  const queue = isOverNetwork() ? await deedQueue() : null;
  try {
    if (queue !== null) return await queue.send(deed);
    return { state: 'done', view: await postDeed(deed, randomKey()) };
  } catch (error) {
    return { state: 'refused', refusal: refusalOf(error) };
  }
}
