import { deleteDB } from 'idb';
import { createDatabase, type Database } from '../../../src/outbox/database.js';
import { Draft } from '../../../src/outbox/draft/draft.js';
import type { DraftContent, DraftFile, DraftOptions } from '../../../src/outbox/draft/draft-content.js';
import { textOf } from './outbox-harness.js';

export const SECRET = 'Jembatan gantung putus';

const placed: string[] = [];

/**
 * A device, and drafts in tabs of it. All tabs of one test run share the browser's one `sessionStorage`, told apart by
 * their slots.
 */
export interface DraftDevice {
  /** Of its database. */
  readonly name: string;
  readonly database: Database;
  /** A draft in a tab of its own, before it is opened. */
  draft(options?: Partial<DraftOptions>): Draft;
  /** What a tab that comes back finds, null where it is nothing it may open. */
  reopened(options?: Partial<DraftOptions>): Promise<DraftContent | null>;
  /** A draft that was opened, and has this on the device. */
  write(content?: DraftContent, options?: Partial<DraftOptions>): Promise<Draft>;
  /** How many drafts it holds, and files of drafts. */
  counts(): Promise<{ drafts: number; files: number }>;
  /** All that the device holds of drafts, as text. */
  text(): Promise<string>;
  /** Puts an item of this id and state into the queue. */
  putItem(id: string, state?: string): Promise<void>;
}

export function placeDraftDevice(): DraftDevice {
  const name = `aduan-draft-${Date.now()}-${placed.length}`;
  placed.push(name);
  const database = createDatabase(name);
  const draft: DraftDevice['draft'] = (options = {}) =>
    new Draft({
      form: 'form',
      slot: `slot-${name}`,
      isShared: false,
      isReturn: true,
      changed() {},
      database: createDatabase(name),
      ...options,
    });
  return {
    name,
    database,
    draft,
    reopened: (options) => draft(options).open(),
    async write(content = written(), options = {}) {
      const own = draft(options);
      await own.open();
      own.save(content);
      await settled(own);
      return own;
    },
    async counts() {
      const open = await database.open();
      return { drafts: await open.count('drafts'), files: await open.count('draftFiles') };
    },
    text: () => textOf(database, ['drafts', 'draftFiles']),
    async putItem(id, state) {
      await (await database.open()).put('items', { state } as never, id);
    },
  };
}

afterEach(async () => {
  sessionStorage.clear();
  for (const name of placed.splice(0)) await deleteDB(name);
});

export const photo = (text: string, isPrepared = true): DraftFile => ({
  name: 'jembatan.png',
  sentName: 'jembatan.jpg',
  type: 'image/jpeg',
  size: 4_000_000,
  kind: 'photo',
  isPrepared,
  data: new Blob([text], { type: 'image/jpeg' }),
});

export const written = (title = SECRET, ...files: DraftFile[]): DraftContent => ({
  values: { title },
  item: null,
  files,
});

/** Resolves when all that was saved is written: the last turn of the queue. */
export const settled = (draft: Draft): Promise<void> => draft.leave();

export const newVisit = (): void => sessionStorage.clear();

/** The database of a page that can end: from `end` on nothing that the page has begun goes on. */
export function ofPage(database: Database): { database: Database; end: () => void } {
  let isOver = false;
  const going = <Result>(task: () => Promise<Result>): Promise<Result> =>
    isOver ? new Promise(() => {}) : task();
  return {
    database: {
      ...database,
      open: () => going(() => database.open()),
      write: (...stores) => going(() => database.write(...stores)),
    },
    end: () => (isOver = true),
  };
}

/** A database whose writes are seen, and refused as on a full device when `isFull` says so. */
export function failing(database: Database, isFull: (store: string) => boolean): Database {
  const check = (store: string): void => {
    if (isFull(store)) throw new DOMException('', 'QuotaExceededError');
  };
  return {
    ...database,
    open: async () =>
      new Proxy(await database.open(), {
        get(target, property) {
          if (property === 'put')
            return (...given: Parameters<typeof target.put>) => {
              check(given[0]);
              return target.put(...given);
            };
          if (property === 'transaction')
            return (...given: Parameters<typeof target.transaction>) => {
              if (given[0] === ('drafts' as never) && given[1] === 'readwrite') check('drafts');
              return target.transaction(...given);
            };
          const value: unknown = Reflect.get(target, property);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      }),
  };
}
