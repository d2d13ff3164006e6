import { randomKey } from '../idempotency-key.js';
import { newDraftKey } from './draft-cipher.js';
import type { DraftValues } from './draft-content.js';

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

/** @throws `SecurityError` where storage is denied, as all functions of this file do */
export function readSession(slot: string): DraftSession | null {
  const kept = sessionStorage.getItem(PREFIX + slot);
  try {
    return JSON.parse(kept ?? 'null') as DraftSession | null;
  } catch {
    return null;
  }
}

export function writeSession(slot: string, session: DraftSession): void {
  sessionStorage.setItem(PREFIX + slot, JSON.stringify(session));
}

export function dropSession(slot: string): void {
  sessionStorage.removeItem(PREFIX + slot);
}

/** Ids of all drafts that this tab can open. */
export const ownDrafts = (): (string | undefined)[] =>
  Object.keys(sessionStorage)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => readSession(name.slice(PREFIX.length))?.id);
