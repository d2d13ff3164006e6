/**
 * What this device stores for "Dukung": a secret that is made at the first press, the numbers of supported reports, so that a press
 * can be taken back, and presses that are not sent yet. The endpoint gets a key derived from the secret, a different one for each report.
 */
export interface Kept {
  /** 64 hex digits. */
  secret: string;
  ids: string[];
  /** By the report's number; gone as soon as the endpoint answered. */
  waiting?: Record<string, Press> | undefined;
}

/** What the person last wanted, for which endpoint. */
export interface Press {
  isOn: boolean;
  endpoint: string;
  /** Milliseconds since 1970. */
  at: number;
}

const STORAGE_KEY = 'aduan-support';

/** What all widgets of a page share, although some have a copy of this module. */
interface OfPage {
  /** Used where storage is denied or full. */
  inMemory?: Kept | undefined;
  /** Endpoints that a widget is sending to just now; it sends the presses of all widgets. */
  sendingTo: Set<string>;
}

const OF_PAGE = Symbol.for('aduan.support');

export const ofPage = (): OfPage =>
  ((globalThis as { [OF_PAGE]?: OfPage })[OF_PAGE] ??= { sendingTo: new Set() });

export function readKept(): Kept | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null') as Partial<Kept> | null;
    if (/^[\da-f]{64}$/.test(kept?.secret ?? '') && Array.isArray(kept?.ids)) return kept as Kept;
  } catch {
    // Denied, or somebody else's text.
  }
  return ofPage().inMemory;
}

export function writeKept(kept: Kept): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(kept));
    // From here on the storage counts, also when the person clears it.
    ofPage().inMemory = undefined;
  } catch {
    ofPage().inMemory = kept;
  }
}

/** `http://` pages have no `crypto.subtle`, and so can't make keys. */
export const canSupport = (): boolean => Boolean(globalThis.crypto?.subtle);
