import { loadChunk } from '../client/load-chunk.js';

/**
 * A lazily imported module: fetched once, tried a second time when the first try fails, and forgotten after that, so that a
 * later call may try again. Rejects with `chunk-failed`.
 */
export function lazy<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let pending: Promise<Module> | undefined;
  return () =>
    (pending ??= loadChunk(load).catch((error: unknown) => {
      pending = undefined;
      throw error;
    }));
}

export const loadShrinker = lazy(() => import('../images/shrink-image.js'));
export const loadSolver = lazy(() => import('../sending/solve-challenge.js'));

/** Runs a task when the page has nothing better to do; a little later where that can't be asked (Safari). */
export function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task, 200);
}
