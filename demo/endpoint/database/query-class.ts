import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * `QueryClassName` decides which statements go first and how long each may take, and so which can make others wait:
 * - `filing`: whatever a report depends on. The default.
 * - `desk`: what officers look for and read; what they write is `filing`, as a report is.
 * - `reading`: what the public reads, page by page.
 * - `counting`: questions over many reports, and exports.
 * - `upkeep`: migrations and hourly jobs, which may take their time.
 * - `health`: whether the database answers at all, by a connection that nobody else waits for.
 */
export type QueryClassName = 'filing' | 'desk' | 'reading' | 'counting' | 'upkeep' | 'health';

export interface QueryClass {
  name: QueryClassName;
  /** Ends the statements once no asker waits for their result. */
  signal?: AbortSignal;
  /** Work in pieces ends with the piece that is under way: the process is about to stop. */
  ending?: AbortSignal;
}

const FILING: QueryClass = { name: 'filing' };
const queryClasses = new AsyncLocalStorage<QueryClass>();

export function currentQueryClass(): QueryClass {
  return queryClasses.getStore() ?? FILING;
}

/** Runs `work` with all its statements in `queryClass`. */
export function inQueryClass<T>(queryClass: QueryClass, work: () => Promise<T>): Promise<T> {
  return queryClasses.run(queryClass, work);
}

/** True for `commit` and `rollback`, but to no savepoint: they run also after the asker has gone. */
export function endsTransaction(statement: string): boolean {
  return /^\s*(?:commit|rollback)\b(?!\s+to\b)/i.test(statement);
}
