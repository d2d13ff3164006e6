import { readStored, writeStored } from '../stored-json.js';

/**
 * Data that this device stores for "Dukung": a secret created at the first press, the numbers of supported reports, so
 * that a press can be withdrawn, and presses that are not sent yet. The endpoint gets a key derived from the secret, a
 * different one for each report.
 */
export interface Kept {
  /** 64 hex digits. */
  secret: string;
  ids: string[];
  /** By the report's number; removed once the endpoint has answered. */
  waiting?: Record<string, Press> | undefined;
}

/** The person's last choice, and its endpoint. */
export interface Press {
  isOn: boolean;
  endpoint: string;
  /** Milliseconds since 1970. */
  at: number;
}

const STORAGE_KEY = 'aduan-support';

/** State shared by all widgets of a page, although some have a copy of this module. */
interface OfPage {
  /** Used where storage is denied or full. */
  inMemory?: Kept | undefined;
  /** Endpoints that a widget is currently sending to; it sends the presses of all widgets. */
  sendingTo: Set<string>;
}

const OF_PAGE = Symbol.for('aduan.support');

export const ofPage = (): OfPage =>
  ((globalThis as { [OF_PAGE]?: OfPage })[OF_PAGE] ??= { sendingTo: new Set() });

export function readKept(): Kept | undefined {
  const kept = readStored<Partial<Kept>>(STORAGE_KEY, 'localStorage');
  const isOurs = /^[\da-f]{64}$/.test(kept?.secret ?? '') && Array.isArray(kept?.ids);
  return isOurs ? (kept as Kept) : ofPage().inMemory;
}

export function writeKept(kept: Kept): void {
  // What is stored counts from here on, also when the person clears it.
  ofPage().inMemory = writeStored(STORAGE_KEY, kept, 'localStorage') ? undefined : kept;
}

/** False on `http://` pages, which have no `crypto.subtle`, and so can't make keys. */
export const canSupport = (): boolean => Boolean(globalThis.crypto?.subtle);
