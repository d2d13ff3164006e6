/** A file that isn't there after this many milliseconds counts as failed, though its connection may still be open. */
const FILE_MS = 20_000;

/**
 * Tries twice, and gives each try 20 seconds. The first one may still win while the second is under way. In the files of `dist/chunks` the
 * build leaves it out: what fetches those (`src/embed/files.ts`) is patient itself.
 *
 * @returns what came. Rejects after the second failure, 40 seconds at most after the call.
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
