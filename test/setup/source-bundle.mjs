import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../demo/setup/repository.mjs';

/** What stands for `import.meta.url` in a bundle: the address of each source. */
const SOURCE_URL = 'urlOfThisSource';

/**
 * How esbuild makes plain JavaScript for Node of this repository's sources. Each keeps its own address, so that files
 * beside it are found; `--enable-source-maps` has Node name its lines where something throws.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const SOURCE_BUNDLE = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  target: 'node20',
  tsconfig: join(ROOT, 'tsconfig.json'),
  // What `package.json` says of side effects is for apps: a file of tests has nothing else.
  ignoreAnnotations: true,
  define: { 'import.meta.url': SOURCE_URL },
  outExtension: { '.js': '.mjs' },
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'silent',
  plugins: [
    {
      name: 'addresses-of-sources',
      setup({ onLoad, esbuild }) {
        onLoad({ filter: /\.m?[jt]s$/ }, async ({ path }) =>
          withAddress(path === CLEANING ? await bundleCleaning(esbuild) : path, readFileSync(path, 'utf8')),
        );
      },
    },
  ],
};

/**
 * What a bundle of a program is made with besides, that is started again and again: its packages are in it, but for
 * those that look for files beside their own, or are no JavaScript.
 *
 * @type {import('esbuild').BuildOptions}
 */
export const WITH_PACKAGES = {
  packages: 'bundle',
  external: ['@electric-sql/*', '@node-rs/*', 'sharp'],
  // What packages in CommonJS ask Node for.
  banner: {
    js: `import { createRequire as from } from 'node:module'; const require = from(import.meta.url);`,
  },
};

/** It starts a process of its own, in hundreds of tests, from what stands beside it. */
const CLEANING = join(ROOT, 'demo/endpoint/uploads/cleaning-process.ts');
const CLEANING_STARTS = 'cleaning/process';
let cleaning;

/**
 * Where the run keeps its scripts, a script that one process has bundled must find it when that process is gone.
 *
 * @returns {Promise<string>} where the bundle of what it starts is found beside it
 */
function bundleCleaning({ build }) {
  const outdir = join(process.env['SCRIPT_BUNDLES'] ?? bundlesFolder(), `uploads-${process.pid}`);
  const entryPoints = { [CLEANING_STARTS]: join(dirname(CLEANING), `${CLEANING_STARTS}.ts`) };
  const options = { ...SOURCE_BUNDLE, ...WITH_PACKAGES, entryPoints, outdir };
  cleaning ??= build({ ...options, outExtension: {}, sourcemap: false });
  return cleaning.then(() => join(outdir, basename(CLEANING, '.ts') + '.js'));
}

/** On the line of the first statement, so that every line keeps its number. */
function withAddress(path, source) {
  if (!source.includes('import.meta.url')) return undefined;
  const [, shebang = '', rest] = /^(#!.*\n)?([^]*)$/.exec(source);
  const address = JSON.stringify(pathToFileURL(path).href);
  return { loader: 'ts', contents: `${shebang}const ${SOURCE_URL} = ${address};${rest}` };
}

/** Inside of the repository: what a bundle imports by name is looked for from here. One for each process. */
const FOLDERS = join(ROOT, 'node_modules', '.cache', 'aduan-test-bundles');
const OWN_FOLDER = join(FOLDERS, String(process.pid));
let isSwept = false;

/** @returns {string} a folder for bundles of this process, which goes when it ends */
export function bundlesFolder() {
  if (!isSwept) {
    mkdirSync(OWN_FOLDER, { recursive: true });
    writeFileSync(join(OWN_FOLDER, 'package.json'), '{ "type": "module" }\n');
    sweep();
    process.once('exit', () => rmSync(OWN_FOLDER, { recursive: true, force: true }));
  }
  isSwept = true;
  return OWN_FOLDER;
}

/** @returns {string} where all processes that this one starts find the scripts that one of them has bundled */
export const scriptBundles = () => join(bundlesFolder(), 'scripts');

/** What processes left that were killed. */
function sweep() {
  for (const left of readdirSync(FOLDERS))
    if (!isAlive(Number(left))) rmSync(join(FOLDERS, left), { recursive: true, force: true });
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
