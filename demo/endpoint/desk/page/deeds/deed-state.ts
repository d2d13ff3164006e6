import type { WaitingDeed } from './deed.js';

/** `RecentDeed` can still be taken back: one deed, on one report or on many at once. */
export interface RecentDeed {
  act: string;
  /** `parts` are what `undo` takes, by report. */
  parts: readonly { trackingId: string; act: string }[];
  /** By this device's clock, in milliseconds since 1970. */
  until: number;
  /** True while nothing of it has left the server; false for what stays inside the desk and is done already. */
  isHeld: boolean;
}

/** `DeedState` is what bar and strip show. */
export interface DeedState {
  /** The last one at the end. */
  recent: readonly RecentDeed[];
  waiting: readonly WaitingDeed[];
  /** `news` of what came of the last deed, until the next; empty for nothing. */
  news: string;
  /** The report that the news leads to; null for none. */
  about: string | null;
  isBusy: boolean;
}

const NONE: DeedState = { recent: [], waiting: [], news: '', about: null, isBusy: false };
let state = NONE;
const listeners = new Set<(state: DeedState) => void>();

export const deedState = (): DeedState => state;

export function changeDeeds(change: Partial<DeedState>): void {
  state = { ...state, ...('news' in change && { about: null }), ...change };
  for (const listener of listeners) listener(state);
}

/** `forgetDeeds`: nothing of an officer who signed out is shown to whoever comes next. */
export const forgetDeeds = (): void => changeDeeds(NONE);

export function addRecent(deed: RecentDeed): void {
  changeDeeds({ recent: [...state.recent, deed], news: '' });
}

/** @returns ends it */
export function onDeeds(listener: (state: DeedState) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Told on `window` whenever the server has done or undone something, so that what is shown is drawn anew. */
export interface DeedDone {
  trackingId: string;
  /** As `GET reports/{id}` answers it; null where it isn't known. */
  view: unknown;
}

export function tellDone(detail: DeedDone): void {
  window.dispatchEvent(new CustomEvent<DeedDone>('desk-deed', { detail }));
}
