import { loadChunk } from '../client/load-chunk.js';
import { endpointUrl } from '../client/location.js';
import { openChannel } from './channel.js';
import { createDatabase, type Database } from './database.js';
import type { Engine } from './attempt/engine.js';
import { pack, type OutboxEntry } from './entry.js';
import { randomKey } from './idempotency-key.js';
import { newItem, type Item } from './item.js';
import type { SenderOptions } from './attempt/run.js';
import { createStore, type Kept } from './store.js';
import { summarise, type Answer, type OutboxSummary } from './summary.js';

export interface OutboxOptions extends SenderOptions {
  /** As the widget got it; see `endpointUrl`. */
  endpoint: string;
  /** Another database than the origin's one, for tests. */
  database?: Database | undefined;
}

export interface AddOptions {
  /** The id that `edit` took out: the submission keeps its key. */
  replaces?: string | undefined;
  /** The id it gets, unless another item has it. */
  id?: string | null | undefined;
  /** Told the id of a new item, before anything of it is kept. */
  added?: ((id: string) => void) | undefined;
  /** `memory` for a person who wants nothing kept on this device. */
  keep?: Kept | undefined;
}

/**
 * The queue of one endpoint, shared by all tabs of this origin. Keeping and listing work from the first moment, also
 * without a network; the code for all the rest is fetched when needed, and those calls reject with `chunk-failed` when it
 * can't be.
 */
export interface Outbox {
  /**
   * Keeps a report or a reply. It is not sent yet, though any later flush will. Resolves to its id when it lies on the device
   * (a strict write), or in memory where storage is denied or full: `OutboxSummary.kept` says which.
   *
   * @throws {AduanError} `file-unreadable` when a file's bytes are gone; `in-progress` when the item to replace may no
   *   longer be changed.
   */
  add(entry: OutboxEntry, options?: AddOptions): Promise<string>;
  /**
   * Tries one item now, whatever it waits for. Resolves to how it stands then, `waiting` also when the code to send it
   * could not be fetched; undefined when there is no such item.
   */
  send(id: string): Promise<OutboxSummary | undefined>;
  /** Tries everything that is due, and what a closed or crashed tab left behind. Resolves when all were tried. */
  flush(): Promise<void>;
  /** Calls back soon and at every change in any tab, oldest item first. Returns the way to stop it. */
  subscribe(listener: (items: OutboxSummary[]) => void): () => void;
  /** Resolves to an item's content and leaves it where it is; undefined when it is gone or sent. */
  read(id: string): Promise<OutboxEntry | undefined>;
  /** Takes an item out to change it, and resolves to its content; undefined when it may not be changed (any more). */
  edit(id: string): Promise<OutboxEntry | undefined>;
  /**
   * Ends an attempt whose body has not left yet, and holds the item back to be changed. Resolves to whether it did: false when the
   * endpoint may have it, or has it.
   */
  recall(id: string): Promise<boolean>;
  /** Forgets an item, in whatever state. What the endpoint may have got already is not undone. */
  remove(id: string): Promise<void>;
  /** Fetches the code that sending needs, for a moment when the page is idle. Never rejects: it is fetched again later. */
  preload(): Promise<void>;
  /** Detaches listeners and timers. An attempt under way is finished and its outcome kept. */
  stop(): void;
}

/** How soon to try again to fetch the code that sends. */
const CHUNK_RETRY_MS = 30_000;

/** Starts at once: what was left by an earlier visit is tried now. */
export function createOutbox(options: OutboxOptions): Outbox {
  const endpoint = endpointUrl(options.endpoint).href;
  const store = createStore(options.database ?? createDatabase());
  const listeners = new Set<(items: OutboxSummary[]) => void>();
  const answers = new Map<string, Answer>();
  const progress = new Map<string, number>();
  let latest: OutboxSummary[] = [];
  let reads = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let loading: Promise<Engine> | undefined;
  let isStopped = false;

  // A host's own service may take one kind alone: the other waits for a page whose widget can send it.
  const isOwn = ({ endpoint: to, kind }: Item) =>
    to === endpoint && Boolean(options.service[kind === 'report' ? 'create' : 'reply']);
  const own = async () => (await store.list()).filter(({ item }) => isOwn(item));
  /** Listeners may be the page's own: one that throws stops neither the sending nor the others. */
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
    // A newer reading is under way, and will tell.
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

  /** Fetches the engine only where there is something for it to do. */
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
  // What lies there has been seen by nobody on this page, and nothing else would look again before the page is left and found.
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
    read: async (id) => (await engine()).read(id),
    edit: async (id) => (await engine()).edit(id),
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
 * Calls back whenever it is worth trying again: the network is back, or the page is looked at again. The only DOM
 * listeners of the outbox.
 *
 * @returns Detaches them.
 */
function onWake(wake: () => void): () => void {
  if (typeof document === 'undefined') return () => {};
  const onVisible = () => {
    if (document.visibilityState === 'visible') wake();
  };
  // `pageshow`: a page brought back by the Back button was frozen, timers and all.
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
