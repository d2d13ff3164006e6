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

/** Used where storage is denied or full; lives as long as the page. */
let inMemory: Kept | undefined;

export function readKept(): Kept | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null') as Partial<Kept> | null;
    if (/^[\da-f]{64}$/.test(kept?.secret ?? '') && Array.isArray(kept?.ids)) return kept as Kept;
  } catch {
    // Denied, or somebody else's text.
  }
  return inMemory;
}

export function writeKept(kept: Kept): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(kept));
    // From here on the storage counts, also when the person clears it.
    inMemory = undefined;
  } catch {
    inMemory = kept;
  }
}

/** `http://` pages have no `crypto.subtle`, and so can't make keys. */
export const canSupport = (): boolean => Boolean(globalThis.crypto?.subtle);
