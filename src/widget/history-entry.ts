/**
 * Reads and writes the widgets' keys in `history.state`. The state belongs to the host page: its keys are kept, and
 * nothing is written where it isn't a plain object.
 */

type Notes = Readonly<Record<string, unknown>>;

/** The current state with the host's keys; null where no key can be added. */
export function entryState(): Notes | null {
  const state: unknown = history.state;
  if (state === null) return {};
  return Object.getPrototypeOf(state) === Object.prototype ? (state as Notes) : null;
}

/** @returns the value of a key, which any script may have written; undefined where there is none */
export function readNote(name: string): unknown {
  return entryState()?.[name];
}

/** Key of the note for which an entry was made: notes of others are copied into it. */
const MADE_BY = 'aduan-made-by';

/** True when the current entry was made for this note. */
export const isMadeFor = (name: string): boolean => readNote(MADE_BY) === name;

/** Adds a history entry at the same address, with the host's keys and this one. */
export function pushNote(name: string, note: object): void {
  const state = entryState();
  if (!state) return;
  try {
    history.pushState({ ...state, [name]: note, [MADE_BY]: name }, '');
  } catch {
    // A sandboxed document may not touch its history.
  }
}

/** Sets a key in the current history entry; null removes it. */
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
