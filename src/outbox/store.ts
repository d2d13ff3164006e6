import { AduanError } from '../errors.js';
import type { Database, Payload } from './database.js';
import type { Item } from './item.js';

/** On the device, over restarts; or in this tab's memory only, because storage is denied or full. */
export type Kept = 'device' | 'memory';

/** Items and payloads, wherever they can be kept. Only `change` and `remove` may reject, with `storage-unavailable`. */
export interface Store {
  /** Every item of every endpoint. */
  list(): Promise<{ item: Item; kept: Kept }[]>;
  /** Resolves when it is as safe as it gets here: a strict write where storage works, else memory. */
  insert(item: Item, payload: Payload, keep?: Kept): Promise<Kept>;
  payload(id: string): Promise<Payload | undefined>;
  /**
   * Replaces an item by `step(item)`, in one transaction over all tabs, and its payload when one is given. A sent item's
   * payload goes in the same transaction. Resolves to the item as it now is; undefined when there is none.
   */
  change(id: string, step: (item: Item) => Item, payload?: Payload): Promise<Item | undefined>;
  remove(id: string): Promise<void>;
}

export function createStore(database: Database): Store {
  const memory = new Map<string, { item: Item; payload: Payload | undefined }>();

  const readPayload = async (id: string) => (await database.open()).get('payloads', id);

  function changeInMemory(id: string, step: (item: Item) => Item, payload?: Payload): Item | undefined {
    const entry = memory.get(id);
    if (!entry) return undefined;
    const item = step(entry.item);
    memory.set(id, { item, payload: item.state === 'sent' ? undefined : (payload ?? entry.payload) });
    return item;
  }

  async function changeOnDevice(id: string, step: (item: Item) => Item, payload?: Payload) {
    const transaction = await database.write('items', 'payloads');
    const items = transaction.objectStore('items');
    const payloads = transaction.objectStore('payloads');
    const before = await items.get(id);
    const after = before && step(before);
    await Promise.all([
      after !== before && items.put(after!, id),
      after?.state === 'sent'
        ? payloads.delete(id)
        : after !== before && payload && payloads.put(payload, id),
      transaction.done,
    ]);
    return after;
  }

  /** The device takes no more writes: this tab carries the item on. What lies on the device still has the same key. */
  async function adopt(id: string): Promise<void> {
    const item = await (await database.open()).get('items', id);
    if (item) memory.set(id, { item, payload: await readPayload(id) });
  }

  return {
    async list() {
      const kept = new Map<string, { item: Item; kept: Kept }>();
      try {
        for (const item of await (await database.open()).getAll('items'))
          kept.set(item.id, { item, kept: 'device' });
      } catch {
        // Storage is denied: there is nothing but memory.
      }
      for (const [id, { item }] of memory) kept.set(id, { item, kept: 'memory' });
      return [...kept.values()].sort((a, b) => a.item.createdAt - b.item.createdAt);
    },
    async insert(item, payload, keep = 'device') {
      if (keep === 'device') {
        try {
          const transaction = await database.write('items', 'payloads');
          await Promise.all([
            transaction.objectStore('items').put(item, item.id),
            transaction.objectStore('payloads').put(payload, item.id),
            transaction.done,
          ]);
          return 'device';
        } catch {
          // Denied or full: memory is better than losing it, and the caller is told.
        }
      }
      memory.set(item.id, { item, payload });
      return 'memory';
    },
    async payload(id) {
      return memory.has(id) ? memory.get(id)!.payload : readPayload(id).catch(() => undefined);
    },
    async change(id, step, payload) {
      if (memory.has(id)) return changeInMemory(id, step, payload);
      try {
        return await changeOnDevice(id, step, payload);
      } catch {
        await adopt(id).catch((cause: unknown) => {
          throw new AduanError('storage-unavailable', { cause });
        });
        return changeInMemory(id, step, payload);
      }
    },
    async remove(id) {
      const wasInMemory = memory.delete(id);
      try {
        const transaction = await database.write('items', 'payloads');
        await Promise.all([
          transaction.objectStore('items').delete(id),
          transaction.objectStore('payloads').delete(id),
          transaction.done,
        ]);
      } catch (cause) {
        if (!wasInMemory) throw new AduanError('storage-unavailable', { cause });
      }
    },
  };
}
