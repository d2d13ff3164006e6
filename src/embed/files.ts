import { patiently } from '../client/patiently.js';

type Made = Record<string, unknown>;
/**
 * How the files of `dist/chunks` are written; see `src/build/parts-format.mjs`. Names of files begin with `./`;
 * beside them stand `exports`, which `make` fills, and `require`, which asks for more.
 */
export type Part = readonly [needs: readonly string[], make: (...given: unknown[]) => unknown];

interface File {
  /** How often it was asked for. */
  tries: number;
  coming?: Promise<void> | undefined;
  part?: Part;
  made?: Made;
}

/** Under this name the page has one list of files, by address: for `embed.js` and the modules that a page names itself. */
const filesOfPage = (): Record<string, File> =>
  ((globalThis as Record<symbol, Record<string, File> | undefined>)[Symbol.for('aduan.files')] ??= {});

/** Files that came with the script: they are not fetched. */
export function bring(chunks: string, parts: Readonly<Record<string, Part>>): void {
  const files = filesOfPage();
  for (const [name, part] of Object.entries(parts)) {
    const file = (files[chunks + name] ??= { tries: 0 });
    file.part ??= part;
    file.coming = Promise.resolve();
  }
}

/**
 * Asks for files, all side by side, runs the first of them as soon as it is here with what it builds on, and gives what it exports. It
 * doesn't wait for the others: whoever asks for one of those later waits for it, or says that it doesn't come.
 *
 * @param soon What will be wanted next. A slow line is shared by all that come over it, so they begin when one of the first is here.
 */
export type LoadFiles = (names: readonly string[], soon?: readonly string[]) => Promise<Made>;

/**
 * Each file is fetched once, whoever asks, and runs once. One that failed, or did not come within 20 seconds, is asked for under another
 * address, because the module map keeps what it has; the others stay as they are.
 *
 * @param chunks Address of the folder, with a trailing slash.
 * @returns Its promises reject when a file failed twice; a later call tries anew.
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
  /** With what it builds on, which mostly is under way already. */
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
