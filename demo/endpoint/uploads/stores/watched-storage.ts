import type { Storage } from '../storage.js';

/** `StoreState` is whether the store of files answers, as this process has last seen. */
export class StoreState {
  isUp = true;
  failures = 0;

  fail(): void {
    this.isUp = false;
    this.failures += 1;
  }
}

/** `MISSING`: codes of disks and stores for a file that isn't there; they have answered. */
const MISSING: readonly string[] = ['ENOENT', 'NoSuchKey', 'NotFound'];

/** `isMissing`: the store has answered that there is no such file. */
export function isMissing(error: unknown): boolean {
  const { name, code, cause } = error as { name?: string; code?: string; cause?: unknown };
  if ([name, code].some((word) => word !== undefined && MISSING.includes(word))) return true;
  return cause !== undefined && cause !== null && isMissing(cause);
}

/** `watchedStorage` notes of each call whether the store answered. */
export function watchedStorage(storage: Storage, state: StoreState): Storage {
  const watch =
    <Given extends unknown[], T>(call: (...given: Given) => Promise<T>) =>
    async (...given: Given): Promise<T> => {
      try {
        const result = await call(...given);
        state.isUp = true;
        return result;
      } catch (error) {
        if (isMissing(error)) state.isUp = true;
        else state.fail();
        throw error;
      }
    };
  return {
    ...storage,
    put: watch(storage.put),
    get: watch(storage.get),
    delete: watch(storage.delete),
    setAside: watch(storage.setAside),
    restore: watch(storage.restore),
    deleteAside: watch(storage.deleteAside),
    putBack: watch(storage.putBack),
  };
}
