import type { BulkWire } from '../../wire.js';
import { call, reportPath } from '../api.js';
import { addRecent, tellDone } from '../deeds/deed-state.js';
import type { DeedView } from '../deeds/deed.js';
import { refusalOf } from '../deeds/post-deed.js';
import { randomKey } from '../deeds/random-key.js';
import { bulkBodies, type BulkFields, type BulkPlan } from './plan.js';

/** Milliseconds for which the whole can be taken back by one press, a little less than the server waits. */
const TAKE_BACK_MS = 9_000;

export interface BulkOutcome {
  done: readonly string[];
  failed: readonly { id: string; message: string }[];
}

/** `sendBulk` does a plan, and says of each report what came of it. Never rejects: what didn't arrive has failed. */
export async function sendBulk(plan: BulkPlan, fields: BulkFields): Promise<BulkOutcome> {
  const answers: BulkWire[] = [];
  const started = Date.now();
  for (const body of bulkBodies(plan, fields)) {
    try {
      answers.push(...(await callBulk(body)));
    } catch (error) {
      const { message } = refusalOf(error);
      answers.push(...(body['ids'] as string[]).map((id) => ({ id, ok: false, message })));
    }
  }
  const done = answers.filter(({ ok }) => ok);
  const parts = done.flatMap(({ id, act }) => (act ? [{ trackingId: id, act }] : []));
  if (parts.length > 0)
    addRecent({ act: plan.act, parts, until: started + TAKE_BACK_MS, isHeld: !INSIDE.includes(plan.act) });
  for (const { id } of done) tellDone({ trackingId: id, view: null });
  return {
    done: done.map(({ id }) => id),
    failed: answers.filter(({ ok }) => !ok).map(({ id, message = '' }) => ({ id, message })),
  };
}

const INSIDE: readonly string[] = ['assign', 'snooze'];

async function callBulk(body: Record<string, unknown>): Promise<readonly BulkWire[]> {
  const { act, ids, ...fields } = body;
  if (act === 'merge') return mergeEach(ids as string[], fields);
  return (await askTwice<{ data: readonly BulkWire[] }>('bulk', body)).data;
}

/** `bulk` doesn't merge: each report goes into the other by a deed of its own. */
async function mergeEach(ids: readonly string[], fields: object): Promise<BulkWire[]> {
  const outcomes: BulkWire[] = [];
  for (const id of ids) {
    try {
      const { work } = await askTwice<DeedView>(reportPath(id, 'merge'), fields);
      outcomes.push({ id, ok: true, act: work.act });
    } catch (error) {
      outcomes.push({ id, ok: false, message: refusalOf(error).message });
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
