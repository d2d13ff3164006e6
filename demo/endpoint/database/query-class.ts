import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What a statement is for. It decides whose turn comes first and how long it may take, and so what can make whom wait:
 * - `filing`: whatever a report depends on. The default, so that nobody has to ask for it.
 * - `desk`: what officers look for and read. Their deeds are `filing`, as a report is.
 * - `reading`: what the public reads, page by page.
 * - `counting`: questions over many reports, and exports.
 * - `upkeep`: migrations and hourly jobs, which may take their time.
 */
export type PurposeName = 'filing' | 'desk' | 'reading' | 'counting' | 'upkeep';

export interface Purpose {
  name: PurposeName;
  /** Its statements end when nobody waits for them any more. */
  signal?: AbortSignal;
}

const FILING: Purpose = { name: 'filing' };
const purposes = new AsyncLocalStorage<Purpose>();

export function currentPurpose(): Purpose {
  return purposes.getStore() ?? FILING;
}

/** Runs `work`, all of whose statements are for that. */
export function forPurpose<T>(purpose: Purpose, work: () => Promise<T>): Promise<T> {
  return purposes.run(purpose, work);
}

/** True for what ends a transaction: it must run also when nobody waits any more. */
export function endsTransaction(statement: string): boolean {
  return /^\s*(?:commit|rollback)\b/i.test(statement);
}
