import { isOverNetwork } from '../api.js';
import { session } from '../session.js';
import { changeDeeds, deedState } from './deed-state.js';
import type { WaitingDeed } from './deed.js';
import { words } from './deed-words.js';
import { changedIn, isAway, postDeed, refusalOf } from './post-deed.js';
import { randomKey } from './random-key.js';
import { showDone } from './show-done.js';
import { waitingStore } from './waiting-store.js';

const store = waitingStore();

/** Whether earlier deeds on the same report wait: this one goes behind them. */
export const waitsBefore = ({ trackingId }: WaitingDeed): boolean =>
  deedState().waiting.some((deed) => deed.trackingId === trackingId && deed.problem === null);

export const isKeptOnDevice = (): boolean => store.isOnDevice();

export async function keepWaiting(deed: WaitingDeed): Promise<void> {
  await store.put(deed);
  await readWaiting();
}

/** @returns the officer's own that wait */
export async function readWaiting(): Promise<readonly WaitingDeed[]> {
  const all = await store.list();
  // Behind the wait: who signed out meanwhile has none.
  const officer = session()?.officer;
  const waiting = all.filter((deed) => deed.officer === officer);
  changeDeeds({ waiting });
  return waiting;
}

export async function dropWaiting(key: string): Promise<void> {
  await store.remove(key);
  await readWaiting();
}

/** Milliseconds for which a device keeps words and photos: a week's leave, and no store for whoever comes later. */
const KEPT_MS = 7 * 86_400_000;

/** `endOldDeeds` takes out of the device what waited too long, whoever wrote it; a line stays to tell its officer. */
export async function endOldDeeds(): Promise<void> {
  for (const deed of await store.list()) {
    if (deed.isEnded || Date.now() - deed.at < KEPT_MS) continue;
    const problem = { message: words.ended, lines: [] };
    await store.put({ ...deed, body: { kind: 'json', fields: {} }, problem, isEnded: true });
  }
}

let sending: Promise<void> | undefined;

/** `sendWaiting` tries what waits, the oldest first, in one tab at a time: two would show every change twice. */
export function sendWaiting(): Promise<void> {
  return (sending ??= inOneTab(sendAll).finally(() => (sending = undefined)));
}

async function inOneTab(run: () => Promise<void>): Promise<void> {
  // Missing on `http://` pages; the key ensures that nothing is done twice.
  if (!('locks' in navigator)) return run();
  await navigator.locks.request('aduan-desk-deeds', { ifAvailable: true }, (lock) =>
    lock === null ? undefined : run(),
  );
}

async function sendAll(): Promise<void> {
  await endOldDeeds();
  const tried = new Set<string>();
  for (;;) {
    const next = (await readWaiting()).find(({ key, problem }) => problem === null && !tried.has(key));
    if (next === undefined || !isOverNetwork()) return;
    tried.add(next.key);
    if (!(await sendOne(next))) return;
  }
}

/** @returns false where the server is away */
async function sendOne(deed: WaitingDeed): Promise<boolean> {
  try {
    const view = await postDeed(deed);
    await store.remove(deed.key);
    await renewVersions(deed, view.work.version);
    showDone(deed, view);
  } catch (error) {
    const refusal = refusalOf(error);
    if (isAway(refusal) || refusal.status === 401) return false;
    const lines = changedIn(refusal)?.lines ?? [];
    await store.put({ ...deed, problem: { message: refusal.message, lines } });
  }
  await readWaiting();
  return true;
}

/** What was written behind a deed was written knowing it: its version is the one after that. */
async function renewVersions({ trackingId, version }: WaitingDeed, renewed: string): Promise<void> {
  for (const later of await store.list())
    if (later.trackingId === trackingId && later.version === version && later.problem === null)
      await store.put({ ...later, version: renewed });
}

/** `sendAnyway` sends what was refused once more, knowing the report as it is now. */
export async function sendAnyway(deed: WaitingDeed, version: string): Promise<void> {
  await store.remove(deed.key);
  await store.put({ ...deed, key: randomKey(), version, problem: null });
  await sendWaiting();
}
