import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../demo/setup/repository.mjs';
import { COPIED_FROM_PACKAGES, checkCopies } from './rules/copies.mjs';
import { checkDocsPictures } from './recorded/docs-pictures.mjs';
import { unexercised } from './interface/exercised.mjs';
import {
  checkCrowding,
  checkForbidden,
  checkLengths,
  checkLoadTimeNames,
  checkLock,
  checkNear,
  checkRoot,
  nearLimits,
} from './rules/house-rules.mjs';
import { checkImportRooms } from './imports/import-rooms.mjs';
import { isNodeOnly } from './imports/import-rules.mjs';
import { checkPageSizes } from './sizes/page-sizes.mjs';
import { checkCommentNouns } from './rules/comment-nouns.mjs';
import { COMMENTED, checkCommentWidth } from './rules/comment-width.mjs';
import { missingParts, undocumentedParts } from './rules/parts.mjs';
import { changesOf } from './interface/public-api.mjs';
import { checkCeilings, checkFiles, checkLedger, ledgerOf, measure, measureDesk } from './sizes/sizes.mjs';
import { PARTS } from '../../src/build/public-styling.mjs';
import { ON_DEMAND } from '../../src/build/on-demand.mjs';
import { nodeFlags } from '../setup/node-flags.mjs';
import { readSources } from './source-files.mjs';
import { checkSyntaxFloor } from './rules/syntax-floor.mjs';

const LEDGER = join(ROOT, 'test', 'check', 'recorded', 'sizes.json');
const PAGE_LEDGER = join(ROOT, 'test', 'check', 'recorded', 'page-sizes.json');
const PUBLIC_API = join(ROOT, 'test', 'check', 'recorded', 'public-api.json');
const NEAR_LIMITS = join(ROOT, 'test', 'check', 'recorded', 'near-limits.json');
/** Of the repository, of the program that an agency runs, of what judges both, and of what is measured beside them. */
const LOCKS = [
  'package-lock.json',
  'demo/endpoint/package-lock.json',
  'test/check/package-lock.json',
  'test/bench/package-lock.json',
];
const CODE = /\.(ts|mjs|js|css|html)$/;
/** Checks name what they look for. */
const OWN_WORDS = /^test\/check\//;

/**
 * @typedef {object} Step
 * @property {string} name for `--only`
 * @property {boolean} [built] it judges the built files too
 * @property {(options: { update: boolean }) => Promise<string[]> | string[]} run gives one line a problem
 */

/** @type {Step[]} */
export const STEPS = [
  { name: 'types and eslint', run: () => tool('test/check/typed/types-and-lint.mjs') },
  { name: 'prettier', run: () => tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  {
    name: 'stylelint',
    run: () =>
      tool('stylelint/bin/stylelint.mjs', '--config', 'test/check/stylelint.config.mjs', 'src/**/*.ts'),
  },
  {
    name: 'dead exports',
    run: () =>
      tool(
        'knip/bin/knip.js',
        '--config',
        'test/check/knip.config.mjs',
        '--include',
        'files,exports,types',
        '--no-progress',
        '--treat-config-hints-as-errors',
      ),
  },
  { name: 'import rooms', run: () => checkImportRooms(readSources(['src', 'demo', 'test'], /\.(ts|mjs)$/)) },
  { name: 'house rules', run: houseRules },
  {
    name: 'parts',
    run: () => {
      const sources = readSources(['src'], /\.ts$/);
      return [...undocumentedParts(sources, PARTS), ...missingParts(sources)];
    },
  },
  { name: 'docs pictures', run: () => checkDocsPictures() },
  { name: 'syntax floor', built: true, run: () => checkSyntaxFloor(readSources(['dist'], /\.js$/)) },
  { name: 'sizes', built: true, run: sizes },
  { name: 'page sizes', run: pageSizes },
  { name: 'import in Node', built: true, run: importInNode },
  { name: 'public interface', built: true, run: publicInterface },
  { name: 'exercised by tests', built: true, run: exercised },
  { name: 'manifest', built: true, run: manifest },
  { name: 'package', built: true, run: () => tool('publint/src/cli.js', '--strict', '--pack', 'false') },
  {
    name: 'package types',
    built: true,
    run: () =>
      tool('@arethetypeswrong/cli/dist/index.js', '--pack', '.', '--profile', 'esm-only', '--no-color'),
  },
];

/** Runs a program of ours, or of the repository's packages, and gives what it printed where it failed. */
function tool(program, ...args) {
  return new Promise((resolve) => {
    const places = ['node_modules', 'test/check/node_modules'].map((folder) => join(ROOT, folder, program));
    const call = [places.find((place) => existsSync(place)) ?? program, ...args];
    execFile(process.execPath, call, { cwd: ROOT, maxBuffer: 64 * 2 ** 20 }, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`.replaceAll(`${ROOT}/`, '').trim();
      resolve(error === null ? [] : [output || error.message]);
    });
  });
}

const read = (path) => readFileSync(join(ROOT, path), 'utf8');

/** With `update` what is near a limit is recorded as what may stay: whoever reads the change sees which. */
function houseRules({ update }) {
  const code = readSources(['src', 'demo', 'test'], CODE);
  const shipped = new Map([...code].filter(([path]) => !path.startsWith('test/')));
  const paths = [...readSources(['src', 'demo', 'test'], /./).keys()];
  const foreign = new Map([...code].filter(([path]) => !OWN_WORDS.test(path)));
  const near = nearLimits(shipped, paths);
  if (update) writeFileSync(NEAR_LIMITS, `${JSON.stringify([...near.keys()].sort(), null, 2)}\n`);
  return [
    ...checkForbidden(foreign),
    ...checkCommentNouns(code),
    ...checkCommentWidth(readSources(['src', 'demo', 'test', '.github'], COMMENTED)),
    ...checkLengths(shipped),
    ...checkCrowding(paths),
    ...checkNear(near, JSON.parse(readFileSync(NEAR_LIMITS, 'utf8'))),
    ...checkCopies(new Map([...code, ...COPIED_FROM_PACKAGES.map((path) => [path, read(path)])])),
    ...checkLoadTimeNames(paths),
    ...checkRoot(readdirSync(ROOT)),
    ...LOCKS.flatMap((path) => checkLock(path, read(path))),
  ];
}

/** With `update` the ledger takes what is measured; ceilings stay. */
function sizes({ update }) {
  const chunks = JSON.parse(readFileSync(join(ROOT, 'dist', 'chunks.json'), 'utf8'));
  const readSize = (file) => {
    const code = readFileSync(join(ROOT, 'dist', file));
    return { text: String(code), size: { bytes: code.length, gzip: gzipSync(code, { level: 9 }).length } };
  };
  const measured = {
    ...measure(chunks, (file) => readSize(file).size),
    ...measureDesk((file) => readSize(`desk/${file}`)),
  };
  const { zlib } = process.versions;
  if (update) writeFileSync(LEDGER, `${JSON.stringify(ledgerOf(measured, zlib), null, 2)}\n`);
  const changes = checkLedger(measured, JSON.parse(readFileSync(LEDGER, 'utf8')), zlib);
  const advice = changes.length > 0 ? ['Meant? Record it: npm run check -- --update'] : [];
  return [...checkCeilings(measured), ...checkFiles(chunks, ON_DEMAND), ...changes, ...advice];
}

/** With `update` the ledger takes what is measured; the ceiling stays. */
async function pageSizes({ update }) {
  const measured = JSON.parse(await printed('test/check/sizes/read-page-sizes.ts'));
  if (update) writeFileSync(PAGE_LEDGER, `${JSON.stringify(measured, null, 2)}\n`);
  const problems = checkPageSizes(measured, JSON.parse(readFileSync(PAGE_LEDGER, 'utf8')));
  return problems.length === 0 ? [] : [...problems, 'Meant? Record it: npm run check -- --update'];
}

/** Output of a program of ours. */
async function printed(program) {
  const call = [...nodeFlags(process.env), '--import', 'tsx', program];
  const { stdout } = await promisify(execFile)(process.execPath, call, {
    cwd: ROOT,
    maxBuffer: 64 * 2 ** 20,
  });
  return stdout;
}

/** With `update` the names are recorded as they are: whoever reads the change sees which. */
async function publicInterface({ update }) {
  const stdout = await printed('test/check/interface/read-public-api.mjs');
  if (update) writeFileSync(PUBLIC_API, stdout);
  const changes = changesOf(JSON.parse(readFileSync(PUBLIC_API, 'utf8')), JSON.parse(stdout));
  return changes.length === 0 ? [] : [...changes, 'Meant? Record it: npm run check -- --update'];
}

function exercised() {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'dist', 'custom-elements.json'), 'utf8'));
  return unexercised(manifest, readSources(['test'], /\.test\.(ts|mjs)$/));
}

/**
 * What a validator of manifests says. Types are no exports of a module: `test/packaging` looks for them among the
 * declarations.
 */
async function manifest() {
  const readJson = (path) => JSON.parse(read(path));
  const validator = await import('@wc-toolkit/cem-validator');
  validator.testPackageJson(readJson('package.json'));
  await validator.testManifest(readJson('dist/custom-elements.json'));
  return validator.failures
    .filter(({ rule }) => rule !== 'manifest.exportTypes')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

/**
 * What an app's server may import. Left out: what the build runs as programs, browser chunks, and the sources of what a
 * page pastes, for which the build writes the list of files.
 */
async function importInNode() {
  const isProgram = (path) => isNodeOnly(path) || /^src\/embed(\.ts|\/page\/\w+\.page\.ts)$/.test(path);
  // Leaflet asks for `window` when it is imported: its modules are fetched only when a map is opened.
  const isMap = (path) =>
    /^(src\/map\/(map|leaflet|pin|grid|extent|frame|names)\.ts|dist\/modules\/map-)/.test(path);
  const sources = [...readSources(['src'], /(?<!\.d)\.ts$/).keys()].filter(
    (path) => !isProgram(path) && !isMap(path),
  );
  const built = [...readSources(['dist'], /^dist\/([^/]+|modules\/[^/]+)\.js$/).keys()].filter(
    (path) => !isMap(path),
  );
  return [...(await importAll(['--import', 'tsx'], sources)), ...(await importAll([], built))];
}

function importAll(flags, files) {
  return new Promise((resolve) => {
    const call = [...flags, 'test/check/import-all.mjs', ...files];
    execFile(process.execPath, call, { cwd: ROOT }, (error, stdout, stderr) => {
      const lines = stdout.split('\n').filter((line) => line !== '');
      resolve(error === null ? lines : [...lines, `${error.message}\n${stderr}`]);
    });
  });
}
