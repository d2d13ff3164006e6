import { loadChunk } from '../client/load-chunk.js';
import { endpointUrl } from '../client/location.js';
import { openChannel } from './changes.js';
import { createDatabase, type Database, createStore, type Kept } from './database.js';
import type { Engine } from './attempt/engine.js';
import { pack, type AnyEntry, type OutboxEntry } from './entry.js';
import { randomKey } from './idempotency-key.js';
import { newItem, type Item } from './item.js';
import type { SenderOptions } from './attempt/run.js';
import { summarise, type Answer, type OutboxSummary } from './summary.js';

export interface OutboxOptions extends SenderOptions {
  /** As given to the widget; see `endpointUrl`. */
  endpoint: string;
  /** Another database than the origin's, for tests. */
  database?: Database | undefined;
}

export interface AddOptions {
  /** Id of the item that `edit` took out: the submission keeps its key. */
  replaces?: string | undefined;
  /** Id for the item, unless another item has it. */
  id?: string | null | undefined;
  /** Called with the id of a new item, before it is kept. */
  added?: ((id: string) => void) | undefined;
  /** `memory` for a person who wants nothing kept on this device. */
  keep?: Kept | undefined;
}

/**
 * The queue of one endpoint, shared by all tabs of this origin. Keeping and listing work at once, also without a
 * network; all other code is loaded when needed, and those calls reject with `chunk-failed` when it can't be.
 *
 * @typeParam Entry What is kept in it: by default reports and replies.
 */
export interface Outbox<Entry extends AnyEntry = OutboxEntry> {
  /**
   * Keeps an entry. It is not sent yet, though any later flush will. Resolves to its id when it is on the
   * device (a strict write), or in memory where storage is denied or full: `OutboxSummary.kept` tells which.
   *
   * @throws {AduanError} `file-unreadable` when a file's bytes are gone; `in-progress` when the item to replace may no
   * longer be changed.
   */
  add(entry: Entry, options?: AddOptions): Promise<string>;
  /**
   * Tries one item now, without waiting. Resolves to its state afterwards, `waiting` also when the code to send it
   * could not be loaded; undefined when there is no such item.
   */
  send(id: string): Promise<OutboxSummary | undefined>;
  /** Tries every due item, and those that a closed or crashed tab left behind. Resolves when all were tried. */
  flush(): Promise<void>;
  /** Calls back soon and at every change in any tab, oldest item first. Returns the function that ends it. */
  subscribe(listener: (items: OutboxSummary[]) => void): () => void;
  /** Resolves to an item's content without changing it; undefined when it is gone or sent. */
  read(id: string): Promise<Entry | undefined>;
  /** Takes an item out to change it, and resolves to its content; undefined when it may not be changed. */
  edit(id: string): Promise<Entry | undefined>;
  /**
   * Ends an attempt whose body has not been sent yet, and holds the item back to be changed. Resolves to false when the
   * endpoint may have it, or has it.
   */
  recall(id: string): Promise<boolean>;
  /** Deletes an item in any state. A request that the endpoint may have received is not undone. */
  remove(id: string): Promise<void>;
  /** Loads the code that sending needs, for an idle moment. Never rejects: it is loaded again later. */
  preload(): Promise<void>;
  /** Detaches listeners and timers. An attempt under way is finished and its outcome kept. */
  stop(): void;
}

/** Milliseconds until loading the code that sends is tried again. */
const CHUNK_RETRY_MS = 30_000;

/** Starts at once: items of an earlier visit are tried now. */
export function createOutbox<Entry extends AnyEntry = OutboxEntry>(options: OutboxOptions): Outbox<Entry> {
  const endpoint = endpointUrl(options.endpoint).href + (options.service.pool?.ending ?? '');
  const store = createStore(options.database ?? createDatabase());
  const listeners = new Set<(items: OutboxSummary[]) => void>();
  const answers = new Map<string, Answer>();
  const progress = new Map<string, number>();
  let latest: OutboxSummary[] = [];
  let reads = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let loading: Promise<Engine> | undefined;
  let isStopped = false;

  // A service may take one kind alone: the others wait for a page that can send them.
  const isOwn = ({ endpoint: to, kind }: Item) =>
    to === endpoint && Boolean(options.service[kind === 'report' ? 'create' : kind]);
  const own = async () => (await store.list()).filter(({ item }) => isOwn(item));
  /** Calls the listeners, which may be the page's own: one that throws stops neither the sending nor the others. */
  const emit = () =>
    listeners.forEach((listener) => {
      try {
        listener(latest);
      } catch (error) {
        reportError(error);
      }
    });
  const read = async () =>
    (await own()).map(({ item, kept }) =>
      summarise(item, kept, progress.get(item.id) ?? null, answers.get(item.id)),
    );

  async function refresh(): Promise<void> {
    const turn = ++reads;
    const lines = await read();
    // A newer read is under way, and will call them.
    if (turn !== reads) return;
    latest = lines;
    emit();
  }

  function changed(): Promise<void> {
    channel.tell();
    return refresh();
  }

  const engine = (): Promise<Engine> =>
    (loading ??= loadChunk(() => import('./attempt/engine.js')).then(
      ({ createEngine }) =>
        createEngine({
          options,
          store,
          answers,
          progress,
          changed,
          sent: channel.tell,
          items: async () => (await own()).map(({ item }) => item),
          progressed() {
            latest = latest.map((line) => ({ ...line, progress: progress.get(line.id) ?? null }));
            emit();
          },
        }),
      (error: unknown) => {
        loading = undefined;
        clearTimeout(timer);
        if (!isStopped) timer = setTimeout(() => void flush(), CHUNK_RETRY_MS);
        throw error;
      },
    ));

  /** Loads the engine only if there is an item for it. */
  async function flush(): Promise<void> {
    const isIdle = (await own()).every(({ item }) => item.state === 'sent' || item.state === 'needs-fix');
    if (!isIdle)
      await engine().then(
        (ready) => ready.flush(true),
        () => {},
      );
  }

  const channel = openChannel((sent) => {
    if (sent) answers.set(sent.id, { ...answers.get(sent.id), trackingId: sent.trackingId });
    void refresh();
  });
  const sleep = onWake(() => void flush());
  // No listener of this page has seen the database's items yet, and otherwise they would be read only after a wake.
  store.database.onLate = () => {
    void refresh();
    void flush();
  };
  void flush();

  return {
    async add(entry, { replaces, keep, id: wanted, added } = {}) {
      const packed = await pack(entry);
      if (replaces) {
        await (await engine()).replace(replaces, packed);
        return replaces;
      }
      const { payload, ...rest } = packed;
      const isFree = wanted && (await store.list()).every(({ item }) => item.id !== wanted);
      const id = isFree ? wanted : randomKey();
      added?.(id);
      const { kind } = entry;
      const item = newItem({ id, kind, endpoint, key: randomKey(), createdAt: Date.now(), ...rest });
      await store.insert(item, payload, keep);
      await changed();
      return id;
    },
    async send(id) {
      await engine().then(
        (ready) => ready.send(id, true),
        () => {},
      );
      return (await read()).find((line) => line.id === id);
    },
    flush,
    subscribe(listener) {
      listeners.add(listener);
      void refresh();
      return () => void listeners.delete(listener);
    },
    read: async (id) => (await engine()).read(id) as Promise<Entry | undefined>,
    edit: async (id) => (await engine()).edit(id) as Promise<Entry | undefined>,
    recall: async (id) => (await engine()).recall(id),
    remove: async (id) => (await engine()).remove(id),
    async preload() {
      await Promise.allSettled([engine(), options.service.preload?.()]);
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      sleep();
      channel.close();
      void Promise.resolve(loading?.then((ready) => ready.stop()))
        .catch(() => {})
        .then(() => store.database.close());
    },
  };
}

/**
 * Calls back when trying again is worthwhile: the network is back, or the page is visible again. The only DOM listeners
 * of the outbox.
 *
 * @returns Removes them.
 */
function onWake(wake: () => void): () => void {
  if (typeof document === 'undefined') return () => {};
  const onVisible = () => {
    if (document.visibilityState === 'visible') wake();
  };
  // `pageshow`: a page restored by the Back button was frozen, timers and all.
  const events = [
    [window, 'online', wake],
    [window, 'pageshow', onVisible],
    [document, 'visibilitychange', onVisible],
  ] as const;
  for (const [target, name, listener] of events) target.addEventListener(name, listener);
  return () => {
    for (const [target, name, listener] of events) target.removeEventListener(name, listener);
  };
}
