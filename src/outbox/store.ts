import type { Database, Payload } from './database.js';
import type { Item } from './item.js';

/** On the device, over restarts; or in this tab's memory only, because storage is denied or full. */
export type Kept = 'device' | 'memory';

/** Items and payloads, on the device or in memory. No function here rejects; `changes.ts` changes them. */
export interface Store {
  database: Database;
  memory: Map<string, { item: Item; payload: Payload | undefined }>;
  /** Every item of every endpoint, oldest first. */
  list(): Promise<{ item: Item; kept: Kept }[]>;
  /** Resolves when the item is kept: by a strict write where storage works, else in memory. */
  insert(item: Item, payload: Payload, keep?: Kept): Promise<void>;
}

export function createStore(database: Database): Store {
  const memory: Store['memory'] = new Map();
  return {
    database,
    memory,
    async list() {
      const kept = new Map<string, { item: Item; kept: Kept }>();
      try {
        for (const item of await (await database.open()).getAll('items'))
          kept.set(item.id, { item, kept: 'device' });
      } catch {
        // Storage is denied: items are in memory alone.
      }
      // An item in both continued in memory when the device took no more writes.
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
          return;
        } catch {
          // Denied or full: memory is better than losing the item, and `kept` tells.
        }
      }
      memory.set(item.id, { item, payload });
    },
  };
}
