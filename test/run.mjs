/**
 * `npm test`: sets up what is missing, runs the suites side by side, and ends in one line `N passed, N failed`.
 *
 *   npm test -- --only rooms,endpoint     these suites alone
 *   npm test -- --with check              these suites too
 *   npm test -- --file dates              only files whose path contains this
 *   npm run test:full                     the slow suites too
 *
 * Plain Node without dependencies: it runs before anything is installed.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { ensureBuild } from '../demo/setup/ensure-build.mjs';
import { ensureNodeModules } from '../demo/setup/ensure-node-modules.mjs';
import { runSuite } from './runner/run-suite.mjs';
import { sideBySide } from './runner/side-by-side.mjs';
import { chooseSuites, weightOf } from './runner/suites.mjs';
import { closingLine, noTotals, sumTotals } from './runner/totals.mjs';
import { ensureBlade } from './setup/needs/ensure-blade.mjs';
import { ensureBrowsers } from './setup/needs/ensure-browsers.mjs';
import {
  ensureClusterPrograms,
  ensureDebianProgram,
  ensureTypedPrograms,
} from './setup/needs/ensure-debian-programs.mjs';
import { ensureS3rver } from './setup/needs/ensure-s3rver.mjs';
import { ensureEmptyDatabases } from './setup/needs/ensure-empty-databases.mjs';
import { ensureFixtures } from './setup/needs/ensure-fixtures.mjs';
import { ensureOldLibraries } from './setup/needs/ensure-old-libraries.mjs';
import { ensurePerlModules } from './setup/needs/ensure-perl-modules.mjs';
import { ensurePostgres } from './setup/needs/ensure-postgres.mjs';
import { ensureTextBrowser } from './setup/needs/ensure-text-browser.mjs';
import { ensureWordPress } from './setup/needs/ensure-wordpress.mjs';
import { scratchInMemory } from './setup/scratch-in-memory.mjs';

const LONGEST_MESSAGE = 2_000;

/**
 * What runs at once weighs so much: tests wait for browsers and for time-outs half of the time, and five processes keep
 * two cores busy. A full run weighs times, and has one suite at a time.
 */
const ROOM = 5;

/**
 * Each need, once set up, gives the variables that tell the tests where it is; it is given those of the run.
 *
 * @type {Record<string, (env: NodeJS.ProcessEnv) => Promise<object | void>>}
 */
const SETUPS = {
  blade: async () => ({ BLADE: await ensureBlade() }),
  browsers: async () => {
    const { chromium, firefox, shell } = await ensureBrowsers();
    return { CHROMIUM: chromium, CHROMIUM_SHELL: shell, FIREFOX: firefox };
  },
  build: async () => void (await ensureBuild()),
  // Folders of `test` must not come and go while suites look for their files there.
  linters: async () => void (await ensureNodeModules('test/check')),
  clamav: async () => ({ CLAMD: await ensureDebianProgram('clamd') }),
  'cluster programs': async () => void (await ensureClusterPrograms()),
  promtool: async () => ({ PROMTOOL: await ensureDebianProgram('promtool') }),
  'typed programs': async () => void (await ensureTypedPrograms()),
  s3rver: async () => ({ S3RVER: await ensureS3rver() }),
  exiftool: async () => ({ EXIFTOOL: await ensureDebianProgram('exiftool') }),
  nginx: async () => ({ NGINX: await ensureDebianProgram('nginx') }),
  pgbouncer: async () => ({ PGBOUNCER: await ensureDebianProgram('pgbouncer') }),
  'empty databases': ensureEmptyDatabases,
  fixtures: async () => void (await ensureFixtures()),
  'old libraries': async () => void (await ensureOldLibraries()),
  'perl modules': async () => ({ PERL_MODULES: (await ensurePerlModules()) ? 'there' : '' }),
  postgres: async () => ({ POSTGRES_BIN: await ensurePostgres() }),
  'text browser': async () => ({ LYNX: await ensureTextBrowser() }),
  wordpress: async () => ({ WORDPRESS: (await ensureWordPress()) ? 'there' : '' }),
};

/** Made by processes of their own, which are done in half of the time side by side; all else is installed, in turn. */
const MADE = ['build', 'empty databases', 'fixtures'];

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    with: { type: 'string', multiple: true, default: [] },
    file: { type: 'string' },
    full: { type: 'boolean', default: false },
  },
});
const names = (list) => list.flatMap((value) => value.split(',')).filter((name) => name !== '');

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function main() {
  scratchInMemory();
  const suites = chooseSuites({ only: names(values.only), add: names(values.with), full: values.full });
  const env = { ...process.env, ...(values.full && fullRun()) };
  const ready = createSetup(env);
  const print = (line) => process.stdout.write(`${line}\n`);
  // What one suite sets up must not change under another that has begun; but nobody looks at what is built who doesn't
  // wait for it. One that fails is told by its suites.
  const needs = suites.flatMap((suite) => suite.needs);
  ready(needs.filter((need) => need === 'build')).catch(() => {});
  await ready(needs.filter((need) => need !== 'build')).catch(() => {});
  const works = suites.map((suite) => ({
    weight: weightOf(suite),
    run: (say) => tell(suite, { env, ready, say }),
  }));
  const sum = sumTotals(await sideBySide(works, { room: values.full ? 1 : ROOM, print }));
  print(`\n${closingLine(sum)}`);
  return sum.failed > 0 || sum.passed === 0 ? 1 : 0;
}

/** Runs a suite and says what came of it. */
async function tell(suite, { env, ready, say }) {
  say(`\n${suite.name}`);
  const began = performance.now();
  const totals = await ready(suite.needs)
    .then(() => runSuite(suite, { env, say, filter: values.file }))
    .catch((error) => failedSetup(error));
  sayFailures(suite, totals, say);
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  say(`  ${suite.name}: ${closingLine(totals)}, ${minutes} min`);
  return totals;
}

/** What tests go by in a full run: more rounds, each engine and each database, and seeds that nobody has tried. */
function fullRun() {
  const seed = process.env.TEST_SEED ?? String(randomInt(1, 2 ** 31));
  process.stdout.write(`Seed ${seed}; TEST_SEED=${seed} npm run test:full repeats it.\n`);
  return { TEST_FULL: '1', TEST_SEED: seed };
}

/** Sets up each need once, adding to `env`; a need that failed fails every suite that has it. */
function createSetup(env) {
  const done = new Map();
  const once = (name, setup = SETUPS[name]) => {
    if (!done.has(name))
      done.set(
        name,
        setup(env).then((variables) => Object.assign(env, variables)),
      );
    return done.get(name);
  };
  const settle = (works) => Promise.allSettled(works);
  return async (needs) => {
    await once('node_modules', async () => void (await ensureNodeModules()));
    const [made, installed] = [
      needs.filter((need) => MADE.includes(need)),
      needs.filter((need) => !MADE.includes(need)),
    ];
    for (const need of installed) await settle([once(need)]);
    await settle(made.map((need) => once(need)));
    // The first that failed, if any did.
    for (const need of needs) await once(need);
  };
}

function failedSetup(error) {
  return { ...noTotals(), failed: 1, failures: [{ name: '(setting up)', message: error.message }] };
}

function sayFailures(suite, { failures }, say) {
  for (const { name, file, message } of failures) {
    const place = file === undefined ? '' : ` (${file})`;
    const text = message.slice(0, LONGEST_MESSAGE).trim().replaceAll('\n', '\n      ');
    say(`\n  FAILED ${name}${place}\n      ${text}`);
  }
  if (failures.length > 0) say(`\n  Everything it printed: test/.results/${suite.name}.log`);
}
