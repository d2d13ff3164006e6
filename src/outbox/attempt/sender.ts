import { loadChunk } from '../../client/load-chunk.js';
import type { Receipt, Submission } from '../../contract/reporting/submission.js';
import { AduanError } from '../../errors.js';
import type { Payload } from '../database.js';
import { deliverReport } from './deliver-report.js';
import { problemOf } from './failure.js';
import { isStale } from '../item.js';
import type { Attempt, Run, SenderOptions } from './run.js';

/**
 * One attempt at one item, by the holder of its lock.
 *
 * A failed attempt is the item's next state, not a rejection; it rejects only if storage can be neither read nor
 * written.
 */
export async function sendItem(options: SenderOptions, attempt: Attempt): Promise<void> {
  const { step, byHand } = attempt;
  // No other tab holds the lock: an item found `sending` was left so by a tab that is gone.
  const found = await step({ type: 'crashed' });
  if (found && !byHand && isStale(found, Date.now())) return;
  const item = await step({ type: 'start', byHand });
  if (item?.state !== 'sending') return;
  try {
    const payload = await attempt.payload();
    if (!payload) throw new AduanError('file-unreadable');
    const trackingId = await deliver({ ...options, ...attempt, item }, payload);
    await step({ type: 'accepted', trackingId, now: Date.now() });
  } catch (error) {
    await step({ type: 'failed', problem: problemOf(error), now: Date.now(), random: Math.random() });
  }
}

/** @returns The number that may be kept on the device. */
async function deliver(run: Omit<Run, 'payload'>, payload: Payload): Promise<string | null> {
  if (payload.kind !== 'report') {
    const { deliverWhole } = await loadChunk(() => import('./deliver-whole.js'));
    run.onAnswer({ [payload.kind]: await deliverWhole({ ...run, payload }) });
    return null;
  }
  const receipt = await deliverReport({ ...run, payload });
  run.onAnswer({ receipt });
  return numberToKeep(payload.submission, receipt);
}

/** On a shared phone, the number of an anonymous or secret report would tell the next person whose it is. */
const numberToKeep = ({ isAnonymous, isSecret }: Submission, { trackingId }: Receipt) =>
  isAnonymous || isSecret ? null : trackingId;
