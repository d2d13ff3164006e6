import { endpointUrl } from '../client/location.js';
import type { Receipt } from '../contract/submission.js';
import { AduanError } from '../errors.js';
import { openChannel } from './channel.js';
import { createDatabase, type Database, type Payload } from './database.js';
import { pack, unpack, type OutboxEntry } from './entry.js';
import { randomKey } from './idempotency-key.js';
import { isDue, isEditable, newItem, next, type Item, type ItemEvent } from './item.js';
import { withLock } from './lock.js';
import { sendItem, type SenderOptions } from './sender.js';
import { createStore, type Kept } from './store.js';
import { summarise, type OutboxSummary } from './summary.js';
import { onWake } from './wake.js';

export interface OutboxOptions extends SenderOptions {
  /** As the widget got it; see `endpointUrl`. */
  endpoint: string;
  /** Another database than the origin's one, for tests. */
  database?: Database | undefined;
}

export interface AddOptions {
  /** The id that `edit` took out: the submission keeps its key. */
  replaces?: string | undefined;
  /** `memory` for a person who wants nothing kept on this device. */
  keep?: Kept | undefined;
}

/** The queue of one endpoint, shared by all tabs of this origin. */
export interface Outbox {
  /**
   * Keeps a submission. It is not sent yet, though any later flush will. Resolves to its id when it lies on the device
   * (a strict write), or in memory where storage is denied or full: `OutboxSummary.kept` says which.
   *
   * @throws {AduanError} `file-unreadable` when a file's bytes are gone; `in-progress` when the item to replace may no
   *   longer be changed.
   */
  add(entry: OutboxEntry, options?: AddOptions): Promise<string>;
  /** Tries one item now, whatever it waits for. Resolves to how it stands then; undefined when there is none. */
  send(id: string): Promise<OutboxSummary | undefined>;
  /** Tries everything that is due, and what a closed or crashed tab left behind. Resolves when all were tried. */
  flush(): Promise<void>;
  /** Calls back soon and at every change in any tab, oldest item first. Returns the way to stop it. */
  subscribe(listener: (items: OutboxSummary[]) => void): () => void;
  /** Takes an item out to change it, and resolves to its content; undefined when it may not be changed (any more). */
  edit(id: string): Promise<OutboxEntry | undefined>;
  /** Forgets an item, in whatever state. What the endpoint may have got already is not undone. */
  remove(id: string): Promise<void>;
  /** Detaches listeners and timers. An attempt under way is finished and its outcome kept. */
  stop(): void;
}

/** How soon to look again at an item another tab is sending: that tab may die. */
const OTHER_TAB_MS = 60_000;

/** Starts at once: what was left by an earlier visit is tried now. */
export function createOutbox(options: OutboxOptions): Outbox {
  const endpoint = endpointUrl(options.endpoint).href;
  const database = options.database ?? createDatabase();
  const store = createStore(database);
  const listeners = new Set<(items: OutboxSummary[]) => void>();
  const running = new Map<string, Run>();
  const receipts = new Map<string, Receipt>();
  let latest: OutboxSummary[] = [];
  let reads = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const own = async () => (await store.list()).filter(({ item }) => item.endpoint === endpoint);
  const emit = () => listeners.forEach((listener) => listener(latest));

  async function refresh(): Promise<void> {
    const read = ++reads;
    const kept = await own();
    if (read !== reads) return;
    latest = kept.map(({ item, kept }) =>
      summarise(item, {
        kept,
        progress: running.get(item.id)?.progress ?? null,
        receipt: receipts.get(item.id) ?? null,
      }),
    );
    emit();
  }

  async function changed(): Promise<void> {
    channel.tell();
    await refresh();
  }

  async function step(id: string, event: ItemEvent, payload?: Payload): Promise<Item | undefined> {
    const item = await store.change(id, (before) => next(before, event), payload);
    await changed();
    return item;
  }

  function attempt(id: string, byHand: boolean): Run {
    const abort = new AbortController();
    const run: Run = { abort, progress: null, done: Promise.resolve() };
    const send = async () => {
      // Whoever holds the lock is the only one who may be sending: an item found `sending` was left so by a dead tab.
      await store.change(id, (item) => next(item, { type: 'crashed' }));
      await sendItem(options, {
        byHand,
        signal: abort.signal,
        payload: () => store.payload(id),
        step: (event, payload) => step(id, event, payload),
        onReceipt: (receipt) => receipts.set(id, receipt),
        onProgress(share) {
          run.progress = share;
          latest = latest.map((line) => (line.id === id ? { ...line, progress: share } : line));
          emit();
        },
      });
    };
    run.done = withLock(database, `aduan:${id}`, send).finally(() => {
      running.delete(id);
      return refresh().then(schedule);
    });
    running.set(id, run);
    return run;
  }

  const sendOne = (id: string, byHand: boolean) => (running.get(id) ?? attempt(id, byHand)).done;

  async function flush(eager: boolean): Promise<void> {
    for (const { item } of await own()) {
      // One that can't be tried now must not keep the others waiting.
      if (item.state === 'sending' || isDue(item, Date.now(), eager))
        await sendOne(item.id, false).catch(() => {});
    }
    await schedule();
  }

  /** One timer, for what is due first. */
  async function schedule(): Promise<void> {
    const now = Date.now();
    const waits = (await own()).flatMap(({ item }) => {
      if (item.state === 'sending') return OTHER_TAB_MS;
      if (isDue(item, now)) return 1_000;
      return item.state === 'waiting' || item.state === 'unknown' ? item.nextAttemptAt - now : [];
    });
    clearTimeout(timer);
    if (waits.length && !isStopped) timer = setTimeout(() => void flush(false), Math.min(...waits));
  }

  async function replace(id: string, entry: OutboxEntry): Promise<string> {
    const { payload, files, bytes } = await pack(entry);
    let isReplaced = false;
    await store.change(
      id,
      (before) => {
        const known = files.map((file) => before.files.find(({ key }) => key === file.key) ?? file);
        const after = next(before, { type: 'edited', files: known, bytes });
        isReplaced = after !== before;
        return after;
      },
      payload,
    );
    if (!isReplaced) throw new AduanError('in-progress');
    await changed();
    return id;
  }

  const channel = openChannel(() => void refresh());
  const sleep = onWake(() => void flush(true));
  void flush(true);

  return {
    async add(entry, { replaces, keep } = {}) {
      if (replaces) return replace(replaces, entry);
      const { payload, ...packed } = await pack(entry);
      const id = randomKey();
      await store.insert(
        newItem({ id, endpoint, key: randomKey(), createdAt: Date.now(), ...packed }),
        payload,
        keep,
      );
      await changed();
      return id;
    },
    async send(id) {
      await sendOne(id, true);
      return latest.find((line) => line.id === id);
    },
    flush: () => flush(true),
    subscribe(listener) {
      listeners.add(listener);
      void refresh();
      return () => void listeners.delete(listener);
    },
    async edit(id) {
      const item = await step(id, { type: 'held' });
      const payload = item && isEditable(item) ? await store.payload(id) : undefined;
      return payload && unpack(payload, item!);
    },
    async remove(id) {
      const run = running.get(id);
      run?.abort.abort();
      await run?.done.catch(() => {});
      await store.remove(id);
      await changed();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      sleep();
      channel.close();
      void Promise.allSettled([...running.values()].map(({ done }) => done)).then(() => database.close());
    },
  };
}

/** An attempt of this tab. */
interface Run {
  done: Promise<void>;
  abort: AbortController;
  progress: number | null;
}
