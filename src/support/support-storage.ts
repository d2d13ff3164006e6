/**
 * What this device remembers of "Dukung": a secret, made at the first press, which reports it supports, so that a press can be
 * taken back, and presses the endpoint has not heard of yet. The endpoint sees only a key derived from the secret, another one
 * for each report.
 */
export interface Kept {
  /** 64 hex digits. */
  secret: string;
  ids: string[];
  /** By the report's number; gone as soon as the endpoint answered. */
  waiting?: Record<string, Press>;
}

/** What the person last wanted, for which endpoint. */
export interface Press {
  isOn: boolean;
  endpoint: string;
  /** Milliseconds since 1970. */
  at: number;
}

const STORAGE_KEY = 'aduan-support';

/** Where storage is denied or full, it lives as long as the page. */
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
    // Whoever clears the storage clears everything.
    inMemory = undefined;
  } catch {
    inMemory = kept;
  }
}

/** `http://` pages have no `crypto.subtle`, and so can't make keys. */
export const canSupport = (): boolean => Boolean(globalThis.crypto?.subtle);
