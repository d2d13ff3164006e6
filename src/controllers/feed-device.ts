/**
 * What this device remembers of "Dukung": a secret, made at the first press, and which reports it supports, so that a
 * press can be taken back. The endpoint sees only a key derived from the secret, another one for each report.
 */
export interface Kept {
  /** 64 hex digits. */
  secret: string;
  ids: string[];
}

const STORAGE_KEY = 'aduan-support';
/** The oldest are forgotten first; forgetting loses only the pressed look. */
const MOST_IDS = 500;

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

/** Numbers of the reports this device supports. */
export const supportedIds = (): readonly string[] => readKept()?.ids ?? [];

export function rememberSupport(trackingId: string, isOn: boolean): void {
  const kept = readKept();
  if (!kept) return;
  const others = kept.ids.filter((id) => id !== trackingId);
  writeKept({ ...kept, ids: isOn ? [...others, trackingId].slice(-MOST_IDS) : others });
}
