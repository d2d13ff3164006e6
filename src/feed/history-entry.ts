/**
 * Notes in the browser's entry of this page (`history.state`), which stay with the tab. The entry is the host's: what it keeps
 * there stays, and where it keeps something that can't be carried along, nothing is noted.
 */

type Notes = Readonly<Record<string, unknown>>;

/** What the entry keeps, the host's own included; null where nothing can be added to it. */
export function entryState(): Notes | null {
  const state: unknown = history.state;
  if (state === null) return {};
  return Object.getPrototypeOf(state) === Object.prototype ? (state as Notes) : null;
}

/** @returns what was noted under this name, by whomever; undefined where nothing was */
export function readNote(name: string): unknown {
  return entryState()?.[name];
}

/** Notes something, and makes no new entry. Null takes the note away. */
export function writeNote(name: string, note: object | null): void {
  const state = entryState();
  if (!state || (note === null && !(name in state))) return;
  const { [name]: _before, ...others } = state;
  try {
    history.replaceState(note ? { ...others, [name]: note } : others, '');
  } catch {
    // A sandboxed document may not touch its history.
  }
}
