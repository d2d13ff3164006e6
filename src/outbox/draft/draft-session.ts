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
