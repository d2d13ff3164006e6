import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { WaitingDeed } from './deed.js';

interface DeskDatabase extends DBSchema {
  deeds: { key: string; value: WaitingDeed };
}

const NAME = 'aduan-desk';

/** `WaitingStore` keeps deeds over a reload and a day in the field; in this page's memory where storage is denied. */
export interface WaitingStore {
  /** Oldest first. */
  list(): Promise<WaitingDeed[]>;
  put(deed: WaitingDeed): Promise<void>;
  remove(key: string): Promise<void>;
  /** False once something had to be kept in memory alone. */
  isOnDevice(): boolean;
}

export function waitingStore(name = NAME): WaitingStore {
  const memory = new Map<string, WaitingDeed>();
  let opening: Promise<IDBPDatabase<DeskDatabase>> | undefined;
  const open = () => (opening ??= openDatabase(name, () => (opening = undefined)));
  return {
    async list() {
      const kept = await open()
        .then((database) => database.getAll('deeds'))
        .catch((): WaitingDeed[] => []);
      return [...kept.filter(({ key }) => !memory.has(key)), ...memory.values()].sort((a, b) => a.at - b.at);
    },
    async put(deed) {
      try {
        const transaction = (await open()).transaction('deeds', 'readwrite', { durability: 'strict' });
        await Promise.all([transaction.store.put(deed, deed.key), transaction.done]);
        memory.delete(deed.key);
      } catch {
        // Denied or full: memory is better than losing what was written, and `isOnDevice` tells.
        memory.set(deed.key, deed);
      }
    },
    async remove(key) {
      memory.delete(key);
      await open()
        .then((database) => database.delete('deeds', key))
        .catch(() => {});
    },
    isOnDevice: () => memory.size === 0,
  };
}

/** Asynchronous, for a browser that has no storage at all throws at once. */
async function openDatabase(name: string, forget: () => void): Promise<IDBPDatabase<DeskDatabase>> {
  try {
    const database: IDBPDatabase<DeskDatabase> = await openDB<DeskDatabase>(name, 1, {
      upgrade: (fresh) => void fresh.createObjectStore('deeds'),
      blocking() {
        forget();
        database.close();
      },
      terminated: forget,
    });
    return database;
  } catch (error) {
    forget();
    throw error;
  }
}
