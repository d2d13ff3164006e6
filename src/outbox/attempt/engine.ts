import { AduanError } from '../../errors.js';
import { change, forget, payloadOf } from '../changes.js';
import type { SentNumber } from '../channel.js';
import type { Payload } from '../database.js';
import { unpack, type OutboxEntry, type PackedEntry } from '../entry.js';
import { isEditable, isStale, type Item } from '../item.js';
import { withLock } from '../lock.js';
import type { SenderOptions } from './run.js';
import { sendItem } from './sender.js';
import type { Store } from '../store.js';
import type { Answer } from '../summary.js';
import { isDue, next, type ItemEvent } from '../transitions.js';

/** What the engine shares with the outbox it works for. */
export interface Queue {
  options: SenderOptions;
  store: Store;
  /** Items of this outbox's endpoint. */
  items(): Promise<Item[]>;
  answers: Map<string, Answer>;
  /** Share of the files' bytes that left, by the id of an item this tab is sending. */
  progress: Map<string, number>;
  /** Tells every tab that items changed. */
  changed(): Promise<void>;
  /** Tells the other tabs a number before they can see that it was sent. */
  sent(report: SentNumber): void;
  /** Tells this tab how far it is. */
  progressed(): void;
}

/** Everything an outbox does beyond keeping and listing: fetched when there is something to do. See `Outbox`. */
export interface Engine {
  send(id: string, byHand: boolean): Promise<void>;
  flush(eager: boolean): Promise<void>;
  read(id: string): Promise<OutboxEntry | undefined>;
  edit(id: string): Promise<OutboxEntry | undefined>;
  recall(id: string): Promise<boolean>;
  /** @throws {AduanError} `in-progress` when the item may no longer be changed. */
  replace(id: string, entry: PackedEntry): Promise<void>;
  remove(id: string): Promise<void>;
  /** No more attempts by itself. Resolves when those under way have ended. */
  stop(): Promise<void>;
}

/** An attempt of this tab, from when it is asked for: it may still wait for its lock. */
interface Running {
  done: Promise<void>;
  abort: AbortController;
  /** Taken back: it begins no more. */
  isRecalled: boolean;
}

/** How soon to look again at an item another tab is sending: that tab may die. */
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
    // Not at once: an attempt must be known before it can end.
    own.done = own.done.then(() => attempt(id, byHand, own));
    running.set(id, own);
    return own.done;
  }

  async function flush(eager: boolean): Promise<void> {
    for (const item of await queue.items()) {
      // One that can't be tried now must not keep the others waiting.
      if (item.state === 'sending' || isDue(item, Date.now(), eager))
        await send(item.id, false).catch(() => {});
    }
    await schedule();
  }

  /** One timer, for what is due first. */
  async function schedule(): Promise<void> {
    const items = await queue.items();
    // Not before reading them: a device that slept meanwhile would wait from a moment long gone.
    const now = Date.now();
    const waits = items.flatMap((item) => {
      if (item.state === 'sending') return OTHER_TAB_MS;
      if (isDue(item, now)) return 1_000;
      const goesByItself = (item.state === 'waiting' || item.state === 'unknown') && !isStale(item, now);
      return goesByItself ? item.nextAttemptAt - now : [];
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
      // One that has not begun would take up by hand what this takes out.
      if (attempt) attempt.isRecalled = true;
      // Before the attempt ends: what it still says then changes nothing, and its body can't leave any more.
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
      // What an attempt still writes finds no item to write to.
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
 * Asks the browser not to clear this origin's storage by itself, once a page: when something begins to wait here, and not
 * before, because Firefox puts the question to the person.
 */
function askToPersist(): void {
  if (isAsked) return;
  isAsked = true;
  // Missing on http pages.
  navigator.storage?.persist?.().catch(() => {});
}

/** What the optional service worker (`src/worker`) listens for. */
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
