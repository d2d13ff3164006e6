import { loadChunk } from '../client/load-chunk.js';

/**
 * Runs work once: later calls get the first call's result. A failure is forgotten, so that the next call tries again.
 */
export function shared<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let pending: Promise<Result> | undefined;
  return () =>
    (pending ??= work().catch((cause: unknown) => {
      pending = undefined;
      throw cause;
    }));
}

/**
 * A module that is imported on demand, once; a failed import is tried again by the next call. Rejects with
 * `chunk-failed`.
 */
export const lazy = <Module>(load: () => Promise<Module>): (() => Promise<Module>) =>
  shared(() => loadChunk(load));

/** Continues in another task, because a long task delays a phone's answer to touches. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Service whose code is still loading: each of the named calls waits for it, and rejects if loading fails.
 *
 * @param reach loads the code, once
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
