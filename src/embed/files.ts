import { patiently } from '../client/patiently.js';

type Made = Record<string, unknown>;
/**
 * Format of the files of `dist/chunks`; see `src/build/editions/browser.mjs`. Names of files begin with `./`; the other
 * needs are `exports`, which `make` fills, and `require`, which loads more.
 */
export type Part = readonly [needs: readonly string[], make: (...given: unknown[]) => unknown];

interface File {
  /** Number of requests. */
  tries: number;
  coming?: Promise<void> | undefined;
  part?: Part;
  made?: Made;
}

/** Files of the page by URL, in one list: for `embed.js` and the modules that a page names itself. */
const filesOfPage = (): Record<string, File> =>
  ((globalThis as Record<symbol, Record<string, File> | undefined>)[Symbol.for('aduan.files')] ??= {});

/** Adds files that were bundled with the script: they are not requested. */
export function bring(chunks: string, parts: Readonly<Record<string, Part>>): void {
  const files = filesOfPage();
  for (const [name, part] of Object.entries(parts)) {
    const file = (files[chunks + name] ??= { tries: 0 });
    file.part ??= part;
    file.coming = Promise.resolve();
  }
}

/**
 * Requests files in parallel, runs the first as soon as it and its imports are loaded, and resolves to its exports. It
 * doesn't wait for the others: a later request for one of those waits for it, or rejects.
 *
 * @param soon Files needed next. Requests share a slow line, so these start when one of the first is loaded.
 */
export type LoadFiles = (names: readonly string[], soon?: readonly string[]) => Promise<Made>;

/**
 * Requests and runs each file once, for all callers. A file that failed, or did not arrive within 20 seconds, is
 * requested under another URL, because the module map keeps its failure; the others stay as they are.
 *
 * @param chunks URL of the folder, with a trailing slash.
 * @returns Its promises reject when a file failed twice; a later call tries again.
 */
export function fileLoader(chunks: string): LoadFiles {
  const files = filesOfPage();
  const fileOf = (name: string): File => (files[chunks + name] ??= { tries: 0 });

  const fetch = (name: string): Promise<void> => {
    const file = fileOf(name);
    const once = async (): Promise<void> => {
      const address = chunks + name + (file.tries++ ? `?retry=${file.tries}` : '');
      file.part ??= ((await import(address)) as { part: Part }).part;
    };
    return (file.coming ??= patiently(once).catch((cause: unknown) => {
      delete file.coming;
      throw cause;
    }));
  };
  /** Requests a file with its imports, most of which are loading already. */
  const fetchWhole = (name: string): unknown =>
    name[0] === '.' && fetch(name).then(() => Promise.all(fileOf(name).part![0].map(fetchWhole)));
  const run = ([needs, make]: Part, made: Made = {}): Made => {
    make(...needs.map((other) => (other[0] === '.' ? need(other) : other === 'exports' ? made : load)));
    return made;
  };
  const need = (name: string): Made => {
    const file = fileOf(name);
    return (file.made ??= run(file.part!));
  };
  const load: LoadFiles = async (names, soon = []) => {
    Promise.any(names.map(fetch))
      .then(() => Promise.all(soon.map(fetchWhole)))
      .catch(() => {});
    await fetchWhole(names[0]!);
    return need(names[0]!);
  };
  return load;
}
