import { LONGEST_ABSENCE_MS, since } from '../clock.js';
import type { Database, DraftRecord, Sealed } from '../database.js';
import type { ItemState } from '../item.js';

const DAY_MS = 86_400_000;
/** A draft that nobody went on with is gone after this. */
export const DRAFT_LIFE_MS = 7 * DAY_MS;
/** On a device of many hands: long enough for a tab to be discarded while the camera is open, no longer. */
export const SHARED_DRAFT_LIFE_MS = 15 * 60_000;

/** A draft of the same form that another tab or an earlier visit left. Nothing but its time can be read. */
export interface OtherDraft {
  id: string;
  /** Milliseconds since 1970. */
  savedAt: number;
}

const filesOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/**
 * Removes what is too old, and gives the other drafts of this form, newest first. Run whenever a form opens.
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
    // A phone without network may believe it is 1970, and one without a battery 2040: such a draft lives from now on.
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

/** How a report stands in the queue on this device; undefined: it isn't there. */
export async function stateOf(database: Database, item: string): Promise<ItemState | undefined> {
  return (await (await database.open()).get('items', item))?.state;
}

/** Writes the record, unless another than `expected` wrote it since; null: unless there is one. @returns false then. */
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

/** Removes one of its files; all when none is named. */
export async function removeFiles(database: Database, id: string, file?: string): Promise<void> {
  await (await database.open()).delete('draftFiles', file ? [id, file] : filesOf(id));
}

/**
 * Removes drafts with all their files.
 *
 * @param item Only if the queue has this one on the device, in the same transaction: no moment knows neither or both.
 * @returns false when it has not, and all is as it was.
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
