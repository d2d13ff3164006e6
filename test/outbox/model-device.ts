import type { Database, Payload } from '../../src/outbox/database.js';
import type { Item } from '../../src/outbox/item.js';

/** A place where a tab waits for the world, and where the world may end it. */
export type Gate = (name: string) => Promise<void>;

interface Records {
  items: Map<string, Item>;
  payloads: Map<string, Payload>;
  leases: Map<string, unknown>;
}

/** What lies on the phone's disk, and what must never happen to it. */
export class Device {
  readonly records: Records = { items: new Map(), payloads: new Map(), leases: new Map() };
  /** How often an item became `sent`. */
  readonly acceptances = new Map<string, number>();
  /** What each item said when it was last written. */
  readonly texts = new Map<string, string>();
  readonly offences: string[] = [];
  private replaced: Item | undefined;

  get items(): Item[] {
    return [...this.records.items.values()];
  }

  /** Written before there is any tab. */
  keep(item: Item, payload: Payload): void {
    this.put('items', item.id, item);
    this.put('payloads', item.id, payload);
  }

  /**
   * The disk as one tab reaches it: a tab may end before a transaction or after it, never within. Each record is a
   * copy, as IndexedDB's are.
   */
  for(gate: Gate): Database {
    const store = (name: keyof Records) => ({
      get: async (key: string) => structuredClone(this.records[name].get(key)),
      getAll: async () => structuredClone([...this.records[name].values()]),
      put: async (value: unknown, key: string) => this.put(name, key, structuredClone(value)),
      delete: async (key: string) => void this.records[name].delete(key),
    });
    const transaction = (done: Promise<void>) => ({ objectStore: store, done });
    const connection = {
      get: (name: keyof Records, key: string) => store(name).get(key),
      getAll: (name: keyof Records) => store(name).getAll(),
      transaction: () => transaction(Promise.resolve()),
    };
    const database = {
      async open() {
        await gate('read');
        return connection;
      },
      async write() {
        await gate('write');
        // Its end is waited for by whoever has something written.
        return {
          objectStore: store,
          get done() {
            return gate('written');
          },
        };
      },
      close() {},
    };
    return database as unknown as Database;
  }

  /** What has not been sent must have its content. */
  get isWhole(): boolean {
    return this.items.every(({ id, state }) => (state === 'sent') !== this.records.payloads.has(id));
  }

  private put(name: keyof Records, key: string, value: unknown): void {
    if (name === 'items') this.watchItem(value as Item);
    if (name === 'payloads') this.watchPayload(key, value as Payload);
    (this.records[name] as Map<string, unknown>).set(key, value);
  }

  private watchItem(after: Item): void {
    const before = this.records.items.get(after.id);
    this.replaced = before;
    if (before?.state === 'sent') this.offend('was changed after it was sent', after);
    if (after.state === 'sent') this.acceptances.set(after.id, (this.acceptances.get(after.id) ?? 0) + 1);
    else if (before && before.key !== after.key) this.offend('has got another key', after);
  }

  /** An edit writes the item first, in the same transaction. */
  private watchPayload(id: string, after: Payload): void {
    const text = after.kind === 'report' ? after.submission.title : '';
    const before = this.replaced;
    const mayNot = before?.isDoubtful || before?.isPosting || before?.state === 'sending';
    if (before && text !== this.texts.get(id) && mayNot) this.offend('was changed while in doubt', before);
    this.texts.set(id, text);
  }

  private offend(what: string, { id, state }: Item): void {
    this.offences.push(`${id} ${what} (${state})`);
  }
}
