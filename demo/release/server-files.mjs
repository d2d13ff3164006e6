/**
 * What the server's zip holds: the program as JavaScript, with what it reads, what it serves, and the list of packages
 * that it runs on. From the repository, Node reads TypeScript through `tsx`; a server has neither to install nor to
 * wait for that.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SITE_FILES } from '../endpoint/http/site-files.mjs';
import { ROOT } from '../setup/repository.mjs';
import { filesBelow, inside } from './files-below.mjs';

/** Modules that are started, or imported by other programs: all others are found from them. */
const ENTRIES = ['program/commands.ts', 'uploads/cleaning/process.ts', 'audit/verify-audit.ts', 'index.ts'];

/** The officers' page, which only `/desk/` serves; without its maps. */
const DESK_FILES = /^desk\/.+\.(js|css|html|svg)$/;

const PROGRAM = 'demo/endpoint/program/aduan.mjs';

/** The program's beginning, where there is nothing to translate. */
const START = `#!/usr/bin/env node
import { run } from './commands.js';

await run(process.argv.slice(2));
`;

/** Needed only to read TypeScript. */
const TRANSLATOR = 'tsx';

/** Files that an operator may have put beside the program and must not be published; the image leaves them out too. */
const OPERATORS_OWN = readFileSync(join(ROOT, 'demo/endpoint/install/Containerfile.dockerignore'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('demo/endpoint/'));

/** @typedef {import('./downloads.mjs').Files} Files */

/** @returns {Files} by the path inside the program's folder; `npm ci --omit=dev` there installs its packages */
export function serverFiles() {
  const isRead = (path) =>
    !/\.(ts|tsx)$/.test(path) && !/^package(-lock)?\.json$/.test(path) && !path.startsWith('desk/page/');
  const served = filesBelow('dist', (path) =>
    [...SITE_FILES, DESK_FILES].some((pattern) => pattern.test(path.replace(/\.(br|gz)$/, ''))),
  );
  const files = {
    ...inside('demo/endpoint', filesBelow('demo/endpoint', isRead)),
    ...inside('demo/town', filesBelow('demo/town', isRead)),
    ...inside('dist', served),
    ...compiled(),
    ...packageLists(),
    [PROGRAM]: Buffer.from(START),
  };
  const isOwn = (path) =>
    path.includes('/node_modules/') ||
    OPERATORS_OWN.some((own) => path === own || path.startsWith(`${own}/`));
  return Object.fromEntries(Object.entries(files).filter(([path]) => !isOwn(path)));
}

/**
 * `compiled` translates each module that the program reaches, one by one: a trace names the file that is in the zip.
 */
function compiled() {
  const { buildSync, transformSync } = createRequire(import.meta.url)('esbuild');
  const { inputs } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: ENTRIES.map((path) => `demo/endpoint/${path}`),
    outdir: 'dist',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'node20',
    logLevel: 'silent',
  }).metafile;
  const translate = (path) =>
    transformSync(readFileSync(join(ROOT, path), 'utf8'), {
      loader: 'ts',
      format: 'esm',
      target: 'node20',
      sourcefile: path,
      tsconfigRaw: readFileSync(join(ROOT, 'tsconfig.json'), 'utf8'),
    }).code;
  const modules = Object.keys(inputs).sort();
  return Object.fromEntries(
    modules.map((path) =>
      path.endsWith('.ts')
        ? [path.replace(/\.ts$/, '.js'), Buffer.from(translate(path))]
        : [path, readFileSync(join(ROOT, path))],
    ),
  );
}

/** `package.json` and its lock lie where the zip is unpacked, and where the image's recipe looks for them. */
function packageLists() {
  const read = (name) => JSON.parse(readFileSync(join(ROOT, 'demo/endpoint', name), 'utf8'));
  const lists = { 'package.json': read('package.json'), 'package-lock.json': read('package-lock.json') };
  delete lists['package.json'].dependencies[TRANSLATOR];
  lists['package-lock.json'] = withoutTranslator(lists['package-lock.json']);
  const written = Object.entries(lists).map(([name, list]) => [name, `${JSON.stringify(list, null, 2)}\n`]);
  return Object.fromEntries(
    written.flatMap(([name, text]) => [
      [`demo/endpoint/${name}`, Buffer.from(text)],
      [name, Buffer.from(text.replaceAll('program/aduan.mjs"', `${PROGRAM}"`))],
    ]),
  );
}

/** `withoutTranslator` takes it out, and whatever only it needs. */
function withoutTranslator(lock) {
  const { '': root, ...packages } = structuredClone(lock.packages);
  delete root.dependencies[TRANSLATOR];
  const needed = new Set();
  const need = (list, from) => {
    for (const name of Object.keys({
      ...list.dependencies,
      ...list.optionalDependencies,
      ...list.peerDependencies,
    })) {
      const path = placeOf(packages, name, from);
      if (path === undefined || needed.has(path)) continue;
      needed.add(path);
      need(packages[path], path);
    }
  };
  need(root, '');
  const kept = Object.entries(packages).filter(([path]) => needed.has(path));
  return { ...lock, packages: { '': root, ...Object.fromEntries(kept) } };
}

/** Folder where npm has put a package that another asks for: that one's own, or one above. */
function placeOf(packages, name, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (path in packages) return path;
    if (folder === '') return undefined;
  }
}
