import { loadChunk } from '../client/load-chunk.js';

/**
 * Work that is done once, whoever asks for it: later calls get what came of the first. A failure is forgotten, so that the next call tries
 * anew.
 */
export function shared<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let pending: Promise<Result> | undefined;
  return () =>
    (pending ??= work().catch((cause: unknown) => {
      pending = undefined;
      throw cause;
    }));
}

/** A module that is imported when it is wanted: fetched once, and asked for a second time when the first try fails. Rejects with `chunk-failed`. */
export const lazy = <Module>(load: () => Promise<Module>): (() => Promise<Module>) =>
  shared(() => loadChunk(load));

/** Ends the task that runs now, and goes on in another: what a phone reads and draws in one go keeps it deaf to a finger. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Runs a task when the page has nothing better to do; a little later where that can't be asked (Safari). */
export function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task, 200);
}

/**
 * What answers once its code is here: each of these calls waits for it, and rejects where it doesn't come.
 *
 * @param reach fetches the code, once
 */
export function whenHere<Service, Name extends keyof Service>(
  reach: () => Promise<Service>,
  ...names: readonly Name[]
): Pick<Service, Name> {
  type Call = (...given: unknown[]) => Promise<unknown>;
  const calls = names.map((name) => [
    name,
    async (...given: unknown[]) => ((await reach())[name] as Call)(...given),
  ]);
  return Object.fromEntries(calls) as Pick<Service, Name>;
}
