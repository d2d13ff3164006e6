import { LONGEST_ABSENCE_MS, since, type ItemState } from '../item.js';
import type { Database, DraftRecord, Sealed } from '../database.js';
import { readStored } from '../../stored-json.js';
import { randomKey } from '../idempotency-key.js';
import { newDraftKey, type DraftValues } from './draft-content.js';

/** The tab's own knowledge of its draft. Deleted with the tab; restored with a discarded one. */
export interface DraftSession {
  id: string;
  /** See `newDraftKey`. */
  key: string;
  /**
   * Entries since the last write, stored when the page was left: encryption and IndexedDB are too slow for a page that
   * is being closed. It is stored beside the key, and so is as safe as the sealed data; removed by the next write.
   */
  tail?: DraftTail | undefined;
}

interface DraftTail {
  values: DraftValues;
  /** See `DraftContent`. */
  item: string | null;
  /** See `DraftContent`. */
  step?: number | undefined;
  /** Milliseconds since 1970. */
  leftAt: number;
}

export const newSession = (): DraftSession => ({ id: randomKey(), key: newDraftKey() });

const PREFIX = 'aduan-draft:';

/** Null also where storage is denied: then `ownDrafts` and `writeSession` throw. */
export const readSession = (slot: string): DraftSession | null => readStored(PREFIX + slot);

/** @throws `SecurityError` where storage is denied, `QuotaExceededError` where it is full: the person is told which. */
export function writeSession(slot: string, session: DraftSession): void {
  sessionStorage.setItem(PREFIX + slot, JSON.stringify(session));
}

/** @throws `SecurityError` where storage is denied: a key that may still lie there counts as no removed draft. */
export function dropSession(slot: string): void {
  sessionStorage.removeItem(PREFIX + slot);
}

/** Ids of all drafts that this tab can open. @throws `SecurityError` where storage is denied */
export const ownDrafts = (): (string | undefined)[] =>
  Object.keys(sessionStorage)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => readSession(name.slice(PREFIX.length))?.id);

const DAY_MS = 86_400_000;
/** Milliseconds after which an unused draft is deleted. */
export const DRAFT_LIFE_MS = 7 * DAY_MS;
/** Milliseconds on a shared device: long enough for a tab to be discarded while the camera is open, no longer. */
export const SHARED_DRAFT_LIFE_MS = 15 * 60_000;

/** A draft of the same form from another tab or an earlier visit. Only its time can be read. */
export interface OtherDraft {
  id: string;
  /** Milliseconds since 1970. */
  savedAt: number;
}

const filesOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/**
 * Deletes expired drafts, and returns the other drafts of this form, newest first. Run whenever a form opens.
 *
 * @param own Ids that this tab has the keys of.
 */
export async function sweep(
  database: Database,
  form: string,
  own: readonly unknown[],
  now: number,
): Promise<OtherDraft[]> {
  const transaction = (await database.open()).transaction(['drafts', 'draftFiles'], 'readwrite');
  const others: OtherDraft[] = [];
  const drafts = transaction.objectStore('drafts');
  for (let cursor = await drafts.openCursor(); cursor; cursor = await cursor.continue()) {
    const { value, primaryKey: id } = cursor;
    const isOwn = own.includes(id);
    const age = since(value.savedAt, now, LONGEST_ABSENCE_MS);
    // A phone without a network may believe it is 1970, one without a battery 2040: such a draft's time begins now.
    if (!age) await cursor.update({ ...value, savedAt: now });
    const isGone = value.isShared ? !isOwn || age > SHARED_DRAFT_LIFE_MS : age > DRAFT_LIFE_MS;
    if (isGone) {
      await cursor.delete();
      await transaction.objectStore('draftFiles').delete(filesOf(id));
    } else if (value.form === form && !isOwn) others.push({ id, savedAt: value.savedAt });
  }
  await transaction.done;
  return others.sort((a, b) => b.savedAt - a.savedAt);
}

/** State of a report in the queue on this device; undefined if it isn't there. */
export async function stateOf(database: Database, item: string): Promise<ItemState | undefined> {
  return (await (await database.open()).get('items', item))?.state;
}

/** Writes the record unless its writer isn't `expected`; null: unless there is one. @returns false if not written */
export async function putRecord(
  database: Database,
  id: string,
  record: DraftRecord,
  expected: string | null,
): Promise<boolean> {
  const { store, done } = (await database.open()).transaction('drafts', 'readwrite');
  const isOurs = ((await store.get(id))?.writer ?? null) === expected;
  await Promise.all([isOurs && store.put(record, id), done]);
  return isOurs;
}

export async function putFile(database: Database, id: string, file: string, sealed: Sealed): Promise<void> {
  await (await database.open()).put('draftFiles', sealed, [id, file]);
}

/** Deletes one of a draft's files; all when none is named. */
export async function removeFiles(database: Database, id: string, file?: string): Promise<void> {
  await (await database.open()).delete('draftFiles', file ? [id, file] : filesOf(id));
}

/**
 * Deletes drafts with all their files.
 *
 * @param item Only if the queue has this item on the device, in the same transaction: exactly one exists at any time.
 * @returns false when the queue has not, and nothing is changed.
 */
export async function removeDrafts(
  database: Database,
  ids: readonly string[],
  item?: string,
): Promise<boolean> {
  const transaction = await database.write('items', 'drafts', 'draftFiles');
  const isDue = item === undefined || Boolean(await transaction.objectStore('items').getKey(item));
  const writes: Promise<unknown>[] = [transaction.done];
  for (const id of isDue ? ids : []) {
    writes.push(transaction.objectStore('drafts').delete(id));
    writes.push(transaction.objectStore('draftFiles').delete(filesOf(id)));
  }
  await Promise.all(writes);
  return isDue;
}
