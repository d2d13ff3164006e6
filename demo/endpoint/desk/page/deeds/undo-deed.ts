import { randomKey } from '../../../../../src/outbox/idempotency-key.js';
import { call, reportPath, type Refusal } from '../api.js';
import { comeBack } from '../queue/around.js';
import { changeDeeds, deedState, tellDone, type RecentDeed } from './deed-state.js';
import type { DeedView, Outcome } from './deed.js';
import { deedName } from './deed-names.js';
import { words } from './deed-words.js';
import { refusalOf } from './post-deed.js';
import { dropWaiting } from './waiting-deeds.js';

/** `undoDeed` takes a deed back as long as nothing of it has left. */
export async function undoDeed<View extends DeedView = DeedView>(
  trackingId: string,
  act: string,
): Promise<Outcome<View>> {
  try {
    const path = reportPath(trackingId, 'undo');
    const view = await call<View>('POST', path, { body: { act }, key: randomKey() });
    changeDeeds({ recent: withoutPart(act) });
    comeBack(trackingId);
    tellDone({ trackingId, view });
    return { state: 'done', view };
  } catch (error) {
    return { state: 'refused', refusal: refusalOf(error) };
  }
}

const withoutPart = (act: string): RecentDeed[] =>
  deedState()
    .recent.map((deed) => ({ ...deed, parts: deed.parts.filter((part) => part.act !== act) }))
    .filter(({ parts }) => parts.length > 0);

/** `reportsOf` says which report, or how many. */
export const reportsOf = ({ parts }: Pick<RecentDeed, 'parts'>): string =>
  parts.length === 1 ? words.report(parts[0]!.trackingId) : words.reports(parts.length);

/** `undoLast` takes back the last deed, or the last that still waits for the network. */
export async function undoLast(): Promise<void> {
  const { recent, waiting, isBusy } = deedState();
  if (isBusy) return;
  const last = recent.filter(({ until }) => until > Date.now()).at(-1);
  const kept = waiting.filter(({ problem }) => problem === null).at(-1);
  if (last !== undefined) await takeBack(last);
  else if (kept !== undefined) {
    await dropWaiting(kept.id);
    const said = kept.isDoubtful ? words.dropped : words.takenBack;
    changeDeeds({ news: said(deedName(kept.act), words.report(kept.trackingId)), about: kept.trackingId });
  } else changeDeeds({ news: words.nothing });
}

async function takeBack(deed: RecentDeed): Promise<void> {
  changeDeeds({ isBusy: true, news: '' });
  const refusals: Refusal[] = [];
  for (const { trackingId, act } of deed.parts) {
    const outcome = await undoDeed(trackingId, act);
    if (outcome.state === 'refused') refusals.push(outcome.refusal);
  }
  // `refusals` by the server: these deeds have gone out, or go out, and pressing again changes nothing about it.
  if (refusals.length > 0 && refusals.every(({ status }) => status !== 0))
    for (const { act } of deed.parts) changeDeeds({ recent: withoutPart(act) });
  const news = refusals[0]?.message ?? words.takenBack(deedName(deed.act), reportsOf(deed));
  // The page has gone on to another report meanwhile.
  const about = deed.parts.length === 1 ? deed.parts[0]!.trackingId : null;
  changeDeeds({ isBusy: false, news, about });
}
