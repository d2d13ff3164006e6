/** The outbox's database on the device: items, their payloads and drafts; and the store that falls back to memory. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { Reply } from '../contract/reporting/reply.js';
import type { Submission } from '../contract/reporting/submission.js';
import type { ChosenNames } from '../form-logic/reopen.js';
import type { Item } from './item.js';

/** The person's content of an item: deleted as soon as the endpoint has it. */
export type Payload = ReportPayload | ReplyPayload | CallPayload;

export interface ReportPayload {
  kind: 'report';
  submission: Submission;
  /** Missing in reports kept by an earlier release. */
  chosen?: ChosenNames;
  language?: string | undefined;
  files: PayloadFile[];
}

export interface ReplyPayload {
  kind: 'reply';
  reply: Reply;
  /** Canonical; of the report that is answered. */
  accessCode: string;
  language?: string | undefined;
  files: PayloadFile[];
}

/** `CallPayload` is given to the service's `call`: only the outbox's user knows its shape; IndexedDB can keep it. */
export interface CallPayload {
  kind: 'call';
  call: unknown;
  language?: string | undefined;
  files: PayloadFile[];
}

export interface PayloadFile {
  name: string;
  /** MIME type. */
  type: string;
  /** No Blob: older WebKit loses Blobs in IndexedDB. */
  data: ArrayBuffer;
  /** Shrunk and free of metadata, so that it may be sent. */
  isPrepared: boolean;
}

/** A lock with one holder at a time, where there are no Web Locks. */
interface Lease {
  holder: string;
  /** Milliseconds since 1970. */
  until: number;
}

/** Data encrypted with AES-GCM. */
export interface Sealed {
  iv: BufferSource;
  data: ArrayBuffer;
}

/** A form that is being written. Its content is sealed; the other fields can be read without the key. */
export interface DraftRecord {
  /** Endpoint and presets of its form. */
  form: string;
  /** Milliseconds since 1970 by this device's clock. */
  savedAt: number;
  /** Id of the last writer: a copied tab holds the same key. */
  writer: string;
  /** Written on a shared device: it is kept for minutes, and not listed for others. */
  isShared: boolean;
  sealed: Sealed;
}

interface AduanDatabase extends DBSchema {
  items: { key: string; value: Item };
  payloads: { key: string; value: Payload };
  leases: { key: string; value: Lease };
  drafts: { key: string; value: DraftRecord };
  /** By the draft's id and the file's own. */
  draftFiles: { key: [string, string]; value: Sealed };
}

const DATABASE_NAME = 'aduan';
const DATABASE_VERSION = 3;

/** The database, opened when first needed and again after it was closed. */
export interface Database {
  /** @throws whatever IndexedDB throws when storage is denied, blocked or broken. */
  open(): Promise<IDBPDatabase<AduanDatabase>>;
  /** A transaction that is on the disk, not only in a cache, when its `done` resolves. */
  write<T extends StoreNames<AduanDatabase>>(
    ...stores: T[]
  ): Promise<IDBPTransaction<AduanDatabase, T[], 'readwrite'>>;
  close(): void;
  /** Called when the browser has opened the database after it counted as denied. */
  onLate?: () => void;
}

/**
 * Milliseconds. Chromium 156 may never answer a page that opens the database while the previous page is left during its
 * creation, until the last of the site's pages is closed.
 */
const PATIENCE_MS = 8_000;

/**
 * @param patienceMs opening fails after this time without an answer; later calls fail at once until the answer comes
 */
export function createDatabase(name = DATABASE_NAME, patienceMs = PATIENCE_MS): Database {
  let opening: Promise<IDBPDatabase<AduanDatabase>> | undefined;
  const forget = () => (opening = undefined);
  const database: Database = {
    open() {
      if (opening) return opening;
      const own = new Promise<IDBPDatabase<AduanDatabase>>((resolve, reject) => {
        const asked = openDB<AduanDatabase>(name, DATABASE_VERSION, {
          upgrade(fresh, oldVersion, _newVersion, transaction) {
            for (const store of ['items', 'payloads', 'leases', 'drafts', 'draftFiles'] as const) {
              if (!fresh.objectStoreNames.contains(store)) fresh.createObjectStore(store);
            }
            // If it fails so does the transaction, and opening reports it.
            if (oldVersion === 1) nameKinds(transaction).catch(() => {});
          },
          // Another tab holds an older version and doesn't close it: memory is better than waiting for ever.
          blocked: () => reject(new DOMException('blocked', 'AbortError')),
          // A newer version of this software opens the database: this connection closes.
          blocking: () => database.close(),
          terminated: forget,
        });
        const timer = setTimeout(() => {
          reject(new DOMException('no answer', 'TimeoutError'));
          void asked
            .then(
              (late) => late.close(),
              () => {},
            )
            .then(() => {
              if (opening !== own) return;
              forget();
              database.onLate?.();
            });
        }, patienceMs);
        asked.finally(() => clearTimeout(timer)).then(resolve, reject);
      }).catch((error: Error) => {
        if (error.name !== 'TimeoutError') forget();
        throw error;
      });
      return (opening = own);
    },
    async write(...stores) {
      return (await database.open()).transaction(stores, 'readwrite', { durability: 'strict' });
    },
    close() {
      void opening?.then(
        (open) => open.close(),
        () => {},
      );
      forget();
    },
  };
  return database;
}

/** Adds the kind to records of version 1, which had reports only. */
async function nameKinds(
  transaction: IDBPTransaction<AduanDatabase, StoreNames<AduanDatabase>[], 'versionchange'>,
): Promise<void> {
  for (const name of ['items', 'payloads'] as const) {
    const store = transaction.objectStore(name);
    for (const key of await store.getAllKeys()) {
      await store.put({ ...(await store.get(key))!, kind: 'report' } as never, key);
    }
  }
}

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
