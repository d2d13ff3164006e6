import { isFlagged } from '../../../../../src/outbox/waiting-flag.js';
import { session } from '../session.js';
import type { DeedQueue } from './waiting/deed-queue.js';
import { isEarlierRelease, WAITING } from './waiting/kept-where.js';

/** Milliseconds after signing in until the outbox is fetched where nothing waits: the first view comes before it. */
const FETCH_MS = 1_000;

/** By officer: one who comes back to this page finds again what no device would keep. */
const queues = new Map<string, Promise<DeedQueue | null>>();

/** `deedQueue` is the outbox of who is signed in; null where nobody is, or where its code can't be fetched. */
export function deedQueue(): Promise<DeedQueue | null> {
  const officer = session()?.officer;
  if (officer === undefined) return Promise.resolve(null);
  const known = queues.get(officer) ?? open(officer);
  queues.set(officer, known);
  return known;
}

async function open(officer: string): Promise<DeedQueue | null> {
  try {
    const { openQueue } = await import('./waiting/deed-queue.js');
    return await openQueue(officer);
  } catch {
    // Tried again with the next deed.
    queues.delete(officer);
    return null;
  }
}

/** `startQueue` fetches the outbox, which sends what an earlier visit left; again it tries what waits. */
export function startQueue(): void {
  const officer = session()?.officer ?? '';
  if (queues.has(officer)) void sendWaiting();
  else if (isFlagged(WAITING)) void deedQueue();
  else setTimeout(() => void deedQueue(), FETCH_MS);
}

/** `sendWaiting` tries what waits now, the oldest first, also where the server asked for patience. */
export async function sendWaiting(): Promise<void> {
  await (await deedQueue())?.sendAll();
}

export async function dropWaiting(id: string): Promise<void> {
  await (await deedQueue())?.drop(id);
}

/** `endOldDeeds` takes out of the device what waited too long, whoever wrote it, before anybody signs in. */
export async function endOldDeeds(): Promise<void> {
  if (!isFlagged(WAITING) && !(await isEarlierRelease())) return;
  // A device that can't be read now is looked at again at the next visit.
  await import('./waiting/deed-queue.js').then(({ endKept }) => endKept()).catch(() => {});
}
