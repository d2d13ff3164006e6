import { randomKey } from '../../../../../src/outbox/idempotency-key.js';
import type { BulkWire } from '../../wire.js';
import { call, reportPath } from '../api.js';
import { addRecent, changeDeeds, tellDone } from '../deeds/deed-state.js';
import { deedName } from '../deeds/deed-names.js';
import { words as deedWords } from '../deeds/deed-words.js';
import type { DeedView } from '../deeds/deed.js';
import { deviceTime } from '../deeds/device-time.js';
import { changedIn, refusalOf } from '../deeds/post-deed.js';
import { words } from './bulk-words.js';
import { bulkBodies, type BulkBody, type BulkFields, type BulkPlan } from './plan.js';

export interface BulkOutcome {
  done: readonly string[];
  /** Of another version by now, and left as they are: what is new in each, and the version that has it. */
  changed: readonly { id: string; lines: readonly string[]; version: string }[];
  failed: readonly { id: string; message: string }[];
}

/** `sendBulk` does a plan, and says of each report what came of it. Never rejects: what didn't arrive has failed. */
export async function sendBulk(plan: BulkPlan, fields: BulkFields): Promise<BulkOutcome> {
  const answers: BulkWire[] = [];
  for (const body of bulkBodies(plan, fields)) {
    try {
      answers.push(...(await callBulk(body)));
    } catch (error) {
      const { message } = refusalOf(error);
      answers.push(...body.ids.map((id) => ({ id, ok: false, message })));
    }
  }
  const done = answers.filter(({ ok }) => ok);
  sayDone(plan, done);
  // Also where a colleague was first: the list shows what is new.
  for (const { id, ok, changed } of answers) if (ok || changed) tellDone({ trackingId: id, view: null });
  return {
    done: done.map(({ id }) => id),
    changed: answers.flatMap(({ id, changed }) => (changed === undefined ? [] : [{ id, ...changed }])),
    failed: answers
      .filter(({ ok, changed }) => !ok && changed === undefined)
      .map(({ id, message = '' }) => ({ id, message })),
  };
}

const INSIDE: readonly string[] = ['assign', 'snooze'];

/** `sayDone` offers to take back what still can be, by one press for all; else it says that it is done. */
function sayDone({ act }: BulkPlan, done: readonly BulkWire[]): void {
  const undoable = done.flatMap(({ id, act: part, due_at }) =>
    part && due_at ? [{ id, part, due_at }] : [],
  );
  if (done.length === 0) return;
  const isInside = INSIDE.includes(act);
  if (undoable.length === 0)
    return changeDeeds({
      news: isInside
        ? words.done(done.length)
        : deedWords.sent(deedName(act), deedWords.reports(done.length)),
    });
  addRecent({
    act,
    parts: undoable.map(({ id, part }) => ({ trackingId: id, act: part })),
    until: Math.min(...undoable.map(({ due_at }) => deviceTime(due_at))),
    isHeld: !isInside,
  });
}

async function callBulk(body: BulkBody): Promise<readonly BulkWire[]> {
  if (body.act === 'merge') return mergeEach(body);
  return (await askTwice<{ data: readonly BulkWire[] }>('bulk', body)).data;
}

/** `bulk` doesn't merge: each report goes into the other by a deed of its own. */
async function mergeEach({ act, ids, versions, ...fields }: BulkBody): Promise<BulkWire[]> {
  const outcomes: BulkWire[] = [];
  for (const id of ids) {
    try {
      const { work } = await askTwice<DeedView>(reportPath(id, act), { ...fields, version: versions[id] });
      outcomes.push({ id, ok: true, act: work.act, due_at: work.due_at ?? null });
    } catch (error) {
      const refusal = refusalOf(error);
      const changed = changedIn(refusal);
      outcomes.push({
        id,
        ok: false,
        message: refusal.message,
        ...(changed && { changed: { lines: changed.lines, version: changed.results.work.version } }),
      });
    }
  }
  return outcomes;
}

/** A lost answer is asked for once more with the same key: nothing is done twice. */
async function askTwice<Results>(path: string, body: object): Promise<Results> {
  const options = { body, key: randomKey() };
  const ask = () => call<Results>('POST', path, options);
  return ask().catch((error: unknown) => {
    if (refusalOf(error).status !== 0) throw error;
    return ask();
  });
}
