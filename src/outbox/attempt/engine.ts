import { AduanError } from '../../errors.js';
import { change, forget, payloadOf, type SentNumber } from '../changes.js';
import type { Payload, Store } from '../database.js';
import { unpack, type AnyEntry, type PackedEntry } from '../entry.js';
import { isEditable, type Item, isStale } from '../item.js';
import { withLock } from '../lock.js';
import { type SenderOptions, problemOf, type Attempt, type Run } from './run.js';
import type { Answer } from '../summary.js';
import { goesByItself, isDue, next, type ItemEvent } from '../transitions.js';
import { loadChunk } from '../../client/load-chunk.js';
import type { Receipt, Submission } from '../../contract/reporting/submission.js';
import { deliverReport } from './deliver-report.js';

/** Functions of the outbox that its engine needs. */
export interface Queue {
  options: SenderOptions;
  store: Store;
  /** Items of this outbox's endpoint. */
  items(): Promise<Item[]>;
  answers: Map<string, Answer>;
  /** Share of the files' bytes that were sent, by the id of an item this tab is sending. */
  progress: Map<string, number>;
  /** Tells every tab that items changed. */
  changed(): Promise<void>;
  /** Tells the other tabs a number before they can see that the item was sent. */
  sent(report: SentNumber): void;
  /** Tells this tab the progress. */
  progressed(): void;
}

/** Functions of an outbox beyond keeping and listing: loaded when an item needs them. See `Outbox`. */
export interface Engine {
  send(id: string, byHand: boolean): Promise<void>;
  flush(eager: boolean): Promise<void>;
  read(id: string): Promise<AnyEntry | undefined>;
  edit(id: string): Promise<AnyEntry | undefined>;
  recall(id: string): Promise<boolean>;
  /** @throws {AduanError} `in-progress` when the item may no longer be changed. */
  replace(id: string, entry: PackedEntry): Promise<void>;
  remove(id: string): Promise<void>;
  /** Makes no more attempts by itself. Resolves when those under way have ended. */
  stop(): Promise<void>;
}

/** An attempt of this tab, from the call on: it may still wait for its lock. */
interface Running {
  done: Promise<void>;
  abort: AbortController;
  /** True once recalled: the attempt doesn't start any more. */
  isRecalled: boolean;
}

/** Milliseconds until an item that another tab is sending is checked again: that tab may die. */
const OTHER_TAB_MS = 60_000;

export function createEngine(queue: Queue): Engine {
  const { options, store, answers, progress } = queue;
  const running = new Map<string, Running>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  async function step(id: string, event: ItemEvent, payload?: Payload): Promise<Item | undefined> {
    let isChange = false;
    const move = (before: Item) => {
      const after = next(before, event);
      isChange = after !== before;
      return after;
    };
    const item = await change(store, id, move, payload);
    if (isChange) await queue.changed();
    const waits = item?.state === 'waiting' || item?.state === 'unknown';
    if (isChange && waits && !store.memory.has(id)) {
      askToPersist();
      askToSync();
    }
    return item;
  }

  async function attempt(id: string, byHand: boolean, own: Running): Promise<void> {
    const run = () =>
      sendItem(options, {
        byHand,
        signal: own.abort.signal,
        payload: () => payloadOf(store, id),
        step: async (event, payload) =>
          event.type === 'start' && own.isRecalled ? undefined : step(id, event, payload),
        onAnswer(answer) {
          answers.set(id, answer);
          if (answer.receipt) queue.sent({ id, trackingId: answer.receipt.trackingId });
        },
        onProgress(share) {
          progress.set(id, share);
          queue.progressed();
        },
      });
    try {
      await withLock(store.database, `aduan:${id}`, run);
    } finally {
      running.delete(id);
      if (progress.delete(id)) queue.progressed();
      await schedule();
    }
  }

  function send(id: string, byHand: boolean): Promise<void> {
    const known = running.get(id);
    if (known) return known.done;
    const own: Running = { done: Promise.resolve(), abort: new AbortController(), isRecalled: false };
    // Started in a later microtask: an attempt must be in `running` before it can end.
    own.done = own.done.then(() => attempt(id, byHand, own));
    running.set(id, own);
    return own.done;
  }

  /** Items without those that wait for another one. */
  async function unheld(): Promise<Item[]> {
    const items = await queue.items();
    return items.filter((item) => !options.isHeld?.(item, items));
  }

  async function flush(eager: boolean): Promise<void> {
    for (const item of await unheld()) {
      // An item that can't be tried now must not keep the others waiting.
      if (item.state === 'sending' || isDue(item, Date.now(), eager))
        await send(item.id, false).catch(() => {});
    }
    await schedule();
  }

  /** Sets one timer, for the item that is due first. */
  async function schedule(): Promise<void> {
    const items = await unheld();
    // Read after the items: on a device that slept meanwhile, an earlier time would give a wrong wait.
    const now = Date.now();
    const waits = items.flatMap((item) => {
      if (item.state === 'sending') return OTHER_TAB_MS;
      if (isDue(item, now)) return 1_000;
      return goesByItself(item, now) ? item.nextAttemptAt - now : [];
    });
    clearTimeout(timer);
    if (waits.length && !isStopped) timer = setTimeout(() => void flush(false), Math.min(...waits));
  }

  return {
    send,
    flush,
    async read(id) {
      const item = (await queue.items()).find((known) => known.id === id);
      const payload = item && (await payloadOf(store, id));
      return payload && unpack(payload, item);
    },
    async edit(id) {
      const item = await step(id, { type: 'held' });
      const payload = item && isEditable(item) ? await payloadOf(store, id) : undefined;
      return payload && unpack(payload, item!);
    },
    async recall(id) {
      const attempt = running.get(id);
      // An attempt that has not started would take the recalled item up by hand.
      if (attempt) attempt.isRecalled = true;
      // Recalled before the attempt ends: its later steps then change nothing, and the body can't be sent any more.
      const item = await step(id, { type: 'recalled' });
      if (!item || !isEditable(item)) return false;
      attempt?.abort.abort();
      await attempt?.done.catch(() => {});
      return true;
    },
    async replace(id, { payload, files, bytes }) {
      let isReplaced = false;
      const move = (before: Item) => {
        const known = files.map((file) => before.files.find(({ key }) => key === file.key) ?? file);
        const after = next(before, { type: 'edited', files: known, bytes });
        isReplaced = after !== before;
        return after;
      };
      await change(store, id, move, payload);
      if (!isReplaced) throw new AduanError('in-progress');
      await queue.changed();
    },
    async remove(id) {
      running.get(id)?.abort.abort();
      await forget(store, id);
      // The attempt's later writes find no item.
      await running.get(id)?.done.catch(() => {});
      await queue.changed();
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await Promise.allSettled([...running.values()].map(({ done }) => done));
    },
  };
}

let isAsked = false;

/**
 * Asks the browser not to clear this origin's storage by itself, once per page: when an item begins to wait here, and
 * not before, because Firefox asks the person.
 */
function askToPersist(): void {
  if (isAsked) return;
  isAsked = true;
  // Missing on http pages.
  navigator.storage?.persist?.().catch(() => {});
}

/** Sync tag that the optional service worker (`src/worker`) listens for. */
export const SYNC_TAG = 'aduan-send';

/** https://wicg.github.io/background-sync/spec/; Chromium only, and TypeScript's library lacks it. */
type WithSync = ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } };

/** Asks the browser to wake the site's service worker, if it has one, when there is a network again. */
export function askToSync(): void {
  navigator.serviceWorker
    ?.getRegistration?.()
    .then((registration) => (registration as WithSync | undefined)?.sync?.register(SYNC_TAG))
    .catch(() => {});
}

/**
 * `sendItem` tries an item once, for the holder of its lock.
 *
 * A failed attempt is the item's next state, not a rejection; it rejects only if storage can be neither read nor
 * written.
 */
async function sendItem(options: SenderOptions, attempt: Attempt): Promise<void> {
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
