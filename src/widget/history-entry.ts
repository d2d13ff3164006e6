/**
 * Reads and writes our own keys in `history.state`. The state belongs to the host page: its keys are kept, and where the state is
 * not a plain object, nothing is written.
 */

type Notes = Readonly<Record<string, unknown>>;

/** The current state with the host's keys; null where no key can be added. */
export function entryState(): Notes | null {
  const state: unknown = history.state;
  if (state === null) return {};
  return Object.getPrototypeOf(state) === Object.prototype ? (state as Notes) : null;
}

/** @returns the value of a key, which anybody may have written; undefined where there is none */
export function readNote(name: string): unknown {
  return entryState()?.[name];
}

/** Who made an entry: it carries the notes of all others along. */
const MADE_BY = 'aduan-made-by';

/** The current entry was made for this note, and goes with it. */
export const isMadeFor = (name: string): boolean => readNote(MADE_BY) === name;

/** A new entry in the history, at the same address: the host's keys, and this one. */
export function pushNote(name: string, note: object): void {
  const state = entryState();
  if (!state) return;
  try {
    history.pushState({ ...state, [name]: note, [MADE_BY]: name }, '');
  } catch {
    // A sandboxed document may not touch its history.
  }
}

/** Sets a key without a new entry in the history. Null removes it. */
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
