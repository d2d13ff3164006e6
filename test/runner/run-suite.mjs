import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../../demo/setup/repository.mjs';
import { nodeFlags } from '../setup/node-flags.mjs';
import { scriptBundles } from '../setup/source-bundle.mjs';
import { bundleSuite } from './bundled-suite.mjs';
import { belongsTo, isAmong } from './suites.mjs';
import { judge, noTotals, readTotals } from './totals.mjs';

const RESULTS_PATH = 'test/.results';
const RESULTS = join(ROOT, RESULTS_PATH);
/**
 * A process in which no test begins or ends for so long is ended; no test of `npm test` takes half of it, on a busy
 * machine either.
 */
const STUCK_MINUTES = 6;
const CONFIG = 'test/web-test-runner.config.mjs';

/**
 * Runs one suite in a process of its own. Its whole output goes to `test/.results/<suite>.log`; lines that begin with
 * `» ` are also said.
 *
 * @param {import('./suites.mjs').Suite} suite
 * @param {{ env: NodeJS.ProcessEnv, say: (line: string) => void, filter?: string }} options `filter`: only files whose
 * path contains it
 * @returns {Promise<import('./totals.mjs').Totals>}
 */
export async function runSuite(suite, { env, say, filter = '' }) {
  mkdirSync(RESULTS, { recursive: true });
  const totalsPath = join(RESULTS, `${suite.name}.json`);
  rmSync(totalsPath, { force: true });
  const files = filesOf(suite).filter((file) => file.includes(filter));
  if (files.length === 0 && suite.runner !== 'check')
    return judge({ code: 0, signal: null, totals: noTotals() });
  const ending = await runProcess({
    args: await argumentsFor(suite, files, env),
    env: {
      ...env,
      SCRIPT_BUNDLES: scriptBundles(),
      TEST_TOTALS: totalsPath,
      TEST_LIVE: suite.live ?? 'files',
      ...(suite.browsers && { TEST_BROWSERS: suite.browsers }),
      TEST_STUCK_SECONDS: String(
        60 * (env.TEST_FULL === '1' ? suite.minutes : Math.min(STUCK_MINUTES, suite.minutes)),
      ),
      // What is named by `--file` is meant to be looked at in every browser.
      TEST_QUICK: env.TEST_FULL === '1' || filter !== '' || suite.browsers ? '' : '1',
    },
    say,
    log: join(RESULTS, `${suite.name}.log`),
    minutes: suite.minutes,
  });
  return judge({ ...ending, totals: readTotals(totalsPath) });
}

/** Paths relative to the repository's root, sorted. */
function filesOf(suite) {
  return readdirSync(join(ROOT, 'test'), { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => belongsTo(suite, file))
    .map((file) => `test/${file}`)
    .sort();
}

/** Arguments for Node itself. */
async function argumentsFor(suite, files, env) {
  if (suite.runner === 'check') return ['test/check/run.mjs'];
  if (suite.runner === 'browser') {
    return ['node_modules/@web/test-runner/dist/bin.js', '--config', CONFIG, '--files', ...files];
  }
  const reporters = ['spec', './test/runner/node-reporter.mjs'].flatMap((reporter) => [
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
  ]);
  const pace = suite.atOnce === undefined ? [] : [`--test-concurrency=${suite.atOnce}`];
  const run = suite.lanes === undefined ? files : writeLanes(suite, files);
  const [reading, read] = await readingOf(suite, run, env);
  const stuck = ['--import', './test/runner/preloaded/stuck.mjs'];
  return [
    ...nodeFlags(env),
    ...reading,
    ...untracked(env),
    ...stuck,
    '--test',
    ...pace,
    ...reporters,
    ...read,
  ];
}

/** A full run has the time to let Node follow what each test begins. */
const untracked = ({ TEST_FULL }) =>
  TEST_FULL === '1' ? [] : ['--import', './test/runner/preloaded/untracked.mjs'];

/**
 * How Node reads TypeScript: bundled before by `npm test`, from the sources by a full run, which has the time to see
 * what that alone would find.
 *
 * @returns {Promise<[flags: string[], files: string[]]>}
 */
async function readingOf(suite, files, env) {
  if (env.TEST_FULL === '1') return [['--import', 'tsx'], files];
  return [['--enable-source-maps'], await bundleSuite(suite, files)];
}

/**
 * A file for each lane, which imports the suite's files that run in it one after the other.
 *
 * @returns {string[]} the files that run first, the lanes, and the others that run alone
 */
function writeLanes({ name, lanes, ...suite }, files) {
  const { first, inLanes, alone } = apart(suite, files);
  const weighed = inLanes.map((file) => ({ file, weight: statSync(join(ROOT, file)).size }));
  const written = shareOut(weighed, lanes).map((lane, index) => {
    const path = `${RESULTS_PATH}/${name}-lane-${index + 1}.mjs`;
    writeFileSync(
      join(ROOT, path),
      lane.map((file) => `import ${JSON.stringify(join(ROOT, file))};\n`).join(''),
    );
    return path;
  });
  return [...first, ...written, ...alone];
}

/** Which files of a suite run in its lanes, and which before and beside these in a process of their own. */
export function apart({ first = [], alone = [], unbundled = [] }, files) {
  const [before, others] = [true, false].map((wanted) =>
    files.filter((file) => isAmong(file, first) === wanted),
  );
  const isAlone = (file) => isAmong(file, [...alone, ...unbundled]);
  return {
    first: before,
    inLanes: others.filter((file) => !isAlone(file)),
    alone: others.filter(isAlone),
  };
}

/**
 * Gives each file to the lane that has least to do; a file's length stands for the time it takes.
 *
 * @param {{ file: string, weight: number }[]} files
 * @param {number} lanes
 * @returns {string[][]} no empty ones
 */
export function shareOut(files, lanes) {
  const shared = Array.from({ length: lanes }, () => ({ files: [], weight: 0 }));
  for (const { file, weight } of files.toSorted((a, b) => b.weight - a.weight)) {
    const lane = shared.reduce((least, one) => (one.weight < least.weight ? one : least));
    lane.files.push(file);
    lane.weight += weight;
  }
  return shared.map(({ files: own }) => own).filter((own) => own.length > 0);
}

/**
 * @param {{ args: string[], env: NodeJS.ProcessEnv, say: (line: string) => void, log: string, minutes: number }} what
 * @returns {Promise<{ code: number | null, signal: string | null, timedOut: boolean }>}
 */
export function runProcess({ args, env, say, log, minutes }) {
  return new Promise((resolve, reject) => {
    const out = createWriteStream(log);
    // Its own process group, so that browsers and endpoints it started end with it when it hangs.
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let timedOut = false;
    const limit = setTimeout(() => {
      timedOut = true;
      endGroup(child);
    }, minutes * 60_000);
    const endWithUs = () => endGroup(child);
    process.once('exit', endWithUs);
    child.stderr.pipe(out, { end: false });
    createInterface({ input: child.stdout }).on('line', (line) => {
      out.write(`${line}\n`);
      if (line.startsWith('» ')) say(`  ${line.slice(2)}`);
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(limit);
      process.off('exit', endWithUs);
      out.end(() => resolve({ code, signal, timedOut }));
    });
  });
}

function endGroup(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
