/** Milliseconds after which a file counts as failed, though its connection may still be open. */
const FILE_MS = 20_000;

/**
 * Tries twice, and gives each try 20 seconds. The first may still succeed during the second. The build omits this in
 * the files of `dist/chunks`: their loader (`src/embed/files.ts`) retries by itself.
 *
 * @returns the result of the first success. Rejects after the second failure, at most 40 seconds after the call.
 */
export function patiently<T>(load: () => Promise<T>): Promise<T> {
  const first = load();
  return inTime(first).catch(() => inTime(Promise.any([first, load()])));
}

function inTime<T>(awaited: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, FILE_MS);
    awaited.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
