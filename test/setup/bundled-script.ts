import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { ROOT } from '../../demo/setup/repository.mjs';

/**
 * Inside of the repository: what a script imports by name is looked for from here. One for each process, by its number.
 */
const FOLDERS = join(ROOT, 'node_modules', '.cache', 'aduan-test-scripts');
const FOLDER = join(FOLDERS, String(process.pid));

const bundled = new Map<string, Promise<string>>();

/**
 * A script of the repository as plain JavaScript, for whoever starts it again and again: from its sources, Node spends
 * more than a second of a processor on reading it, each time. Made once by each process that asks, from the sources as
 * they are then.
 *
 * @param script its absolute path
 * @returns the path of what to run
 * @throws where the script or a part of it is not there
 */
export function bundledScript(script: string): Promise<string> {
  const made = bundled.get(script) ?? bundle(script);
  bundled.set(script, made);
  return made;
}

async function bundle(script: string): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  sweep();
  process.once('exit', () => rmSync(FOLDER, { recursive: true, force: true }));
  const name = `${bundled.size}-${basename(script).replace(/\.\w+$/, '')}`;
  await build({
    entryPoints: { [name]: script },
    outdir: FOLDER,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    chunkNames: `${name}-[hash]`,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'node20',
    plugins: [placesOfSources, noLoader],
    logLevel: 'silent',
  });
  return join(FOLDER, `${name}.mjs`);
}

/** What processes left that were killed. */
function sweep(): void {
  for (const left of readdirSync(FOLDERS))
    if (!isAlive(Number(left))) rmSync(join(FOLDERS, left), { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Files beside a source stay beside it. */
const placesOfSources: Plugin = {
  name: 'places-of-sources',
  setup({ onLoad }) {
    onLoad({ filter: /\.m?[jt]s$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', () =>
        JSON.stringify(pathToFileURL(path).href),
      ),
    }));
  },
};

/** What reads TypeScript has nothing to do any more. */
const noLoader: Plugin = {
  name: 'no-loader',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^tsx\/esm\/api$/ }, ({ path }) => ({ path, namespace: 'no-loader' }));
    onLoad({ filter: /.*/, namespace: 'no-loader' }, () => ({
      contents: 'export const register = () => {};',
    }));
  },
};
