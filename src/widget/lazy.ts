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

type Call = (...given: unknown[]) => unknown;

/**
 * Service whose code is still loading: each call waits for it, and rejects if loading fails. A function that the
 * service turns out not to have gives nothing.
 *
 * @param load loads the code; called at most once, but for failures
 * @param own what is there at once
 * @param isEager loads the code now; a failure is reported by the first call
 */
export function whenHere<Service extends object>(
  load: () => Promise<Partial<Service>>,
  own: Partial<Service> = {},
  isEager = false,
): Service {
  const reach = shared(load);
  if (isEager) reach().catch(() => {});
  return new Proxy(own as Partial<Record<PropertyKey, Call>>, {
    get: (here, name) =>
      here[name] ??
      // A promise that gives the service would wait for its `then`.
      (name === 'then'
        ? undefined
        : async (...given: unknown[]) =>
            ((await reach()) as Partial<Record<PropertyKey, Call>>)[name]?.(...given)),
  }) as Service;
}
