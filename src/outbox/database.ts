import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { Reply } from '../contract/reporting/reply.js';
import type { Submission } from '../contract/reporting/submission.js';
import type { ChosenNames } from '../form-logic/reopen.js';
import type { Item } from './item.js';

/** The part of an item that is a person's: gone from here as soon as the endpoint has it. */
export type Payload = ReportPayload | ReplyPayload;

export interface ReportPayload {
  kind: 'report';
  submission: Submission;
  /** Missing in what an earlier release kept. */
  chosen?: ChosenNames;
  language?: string | undefined;
  files: PayloadFile[];
}

export interface ReplyPayload {
  kind: 'reply';
  reply: Reply;
  /** Canonical; it opens the report that is answered. */
  accessCode: string;
  language?: string | undefined;
  files: PayloadFile[];
}

export interface PayloadFile {
  name: string;
  /** MIME type. */
  type: string;
  /** No Blob: older WebKit loses those kept in IndexedDB. */
  data: ArrayBuffer;
  /** Shrunk and free of metadata: fit to leave. */
  isPrepared: boolean;
}

/** One holder at a time, where there are no Web Locks. */
interface Lease {
  holder: string;
  /** Milliseconds since 1970. */
  until: number;
}

/** Bytes that only the holder of a key can read: AES-GCM. */
export interface Sealed {
  iv: BufferSource;
  data: ArrayBuffer;
}

/** A form that is being written. What it says is sealed; the rest is what a stranger to it may see. */
export interface DraftRecord {
  /** The form it belongs to: endpoint and presets. */
  form: string;
  /** Milliseconds since 1970 by this device's clock. */
  savedAt: number;
  /** Who wrote it last: a copied tab holds the same key. */
  writer: string;
  /** Written on a device of many hands: it lives for minutes, and nobody else hears of it. */
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
  /** Called when the browser has opened it after all, for who went on without. */
  onLate?: () => void;
}

/**
 * Milliseconds. Chromium 156 may never answer a page that asks while the page before it is left in the midst of making the database, until the last of
 * the site's pages is closed.
 */
const PATIENCE_MS = 8_000;

/** @param patienceMs without an answer for so long, opening fails; whoever asks until the answer comes is refused at once */
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
            // Where it fails the transaction does, and the opening says so.
            if (oldVersion === 1) nameKinds(transaction).catch(() => {});
          },
          // Another tab holds an older version and won't let go: go on in memory rather than wait for ever.
          blocked: () => reject(new DOMException('blocked', 'AbortError')),
          // A newer version of ours wants in: let it.
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

/** Version 1 knew reports only, and so didn't say what a record was. */
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
