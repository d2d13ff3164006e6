import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { RESTS_ON_ENGINE } from './engines.mjs';
import { apart, shareOut } from './run-suite.mjs';
import { SUITES, belongsTo, chooseSuites, weightOf } from './suites.mjs';
import { countSession } from './wtr-reporter.mjs';

const suite = (name, more = {}) => ({
  name,
  runner: 'node',
  kind: 'node.test',
  needs: [],
  minutes: 1,
  ...more,
});
const choose = (choice, suites) =>
  chooseSuites({ only: [], add: [], full: false, ...choice }, suites).map(({ name }) => name);

/** `a/(b|c/(d|e))` is `a/b`, `a/c/d` and `a/c/e`. @returns {string[]} */
function alternativesOf(pattern) {
  const [whole, options] = pattern.match(/\(([^()]*)\)/) ?? [];
  if (whole === undefined) return [pattern];
  return options.split('|').flatMap((option) => alternativesOf(pattern.replace(whole, option)));
}

describe('choosing suites', () => {
  const suites = [suite('asked', { ask: true }), suite('quick'), suite('slow', { full: true })];

  it('runs the quick ones by default, all with --full, others when asked for', () => {
    assert.deepEqual(choose({}, suites), ['quick']);
    assert.deepEqual(choose({ full: true }, suites), ['quick', 'slow']);
    assert.deepEqual(choose({ add: ['asked'] }, suites), ['asked', 'quick']);
    assert.deepEqual(choose({ only: ['slow', 'asked'] }, suites), ['asked', 'slow']);
  });

  it('refuses a name that is none', () => {
    assert.throws(() => choose({ only: ['quikc'] }, suites), /No suite named quikc/);
  });

  it('gives every test file to exactly one suite, but for more browsers', () => {
    const files = [
      'contract/dates.node.test.ts',
      'endpoint/create.node.test.ts',
      'form/form.browser.test.ts',
    ];
    for (const file of [...files, 'journey/report.e2e.test.ts']) {
      assert.equal(SUITES.filter((one) => !one.browsers && belongsTo(one, file)).length, 1, file);
    }
    assert.equal(SUITES.filter((one) => belongsTo(one, 'journey/harness.ts')).length, 0);
  });

  it('names no file to run alone, or in every engine, that is not there any more', () => {
    const files = readdirSync(new URL('../', import.meta.url), { recursive: true })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.test\.(ts|mjs)$/.test(file));
    const alone = SUITES.flatMap((one) =>
      ['first', 'alone', 'unbundled'].flatMap((key) => one[key] ?? []).map((name) => [one, name]),
    );
    const gone = alone.filter(
      ([one, name]) => !files.some((file) => belongsTo(one, file) && file.startsWith(name)),
    );
    assert.deepEqual(
      gone.map(([, name]) => name),
      [],
    );
    const named = RESTS_ON_ENGINE.flatMap(alternativesOf);
    assert.deepEqual(
      named.filter((name) => !files.some((file) => file.startsWith(name))),
      [],
    );
  });
});

describe('running a suite in lanes', () => {
  const file = (name, weight) => ({ file: name, weight });

  it('gives the next longest file to the lane that has least to do', () => {
    const files = [file('short', 1), file('longest', 9), file('long', 6), file('middle', 4)];
    assert.deepEqual(shareOut(files, 2), [
      ['longest', 'short'],
      ['long', 'middle'],
    ]);
  });

  it('begins those that take longest before the lanes, and those that run alone after them', () => {
    const named = { first: ['x/long'], alone: ['x/own'], unbundled: ['x/raw'] };
    const files = ['test/x/a.ts', 'test/x/long.ts', 'test/x/own.ts', 'test/x/raw.ts'];
    assert.deepEqual(apart(named, files), {
      first: ['test/x/long.ts'],
      inLanes: ['test/x/a.ts'],
      alone: ['test/x/own.ts', 'test/x/raw.ts'],
    });
  });

  it('has no lane without a file', () => {
    assert.deepEqual(shareOut([file('one', 1)], 2), [['one']]);
  });
});

describe('running suites beside each other', () => {
  it('weighs a suite by the processes that it runs at once', () => {
    const weights = [
      suite('lanes', { atOnce: 2 }),
      suite('alone', { atOnce: 1 }),
      suite("Node's own choice"),
      suite('pages', { runner: 'browser' }),
      suite('judged', { runner: 'check' }),
    ].map(weightOf);
    assert.deepEqual(weights, [2, 1, 1, 2, 2]);
  });
});

describe('chance', () => {
  it('begins with the seed of the run in every test', () => {
    const test = new URL('../', import.meta.url);
    const files = readdirSync(test, { recursive: true }).filter(
      (file) => /\.(ts|mjs)$/.test(file) && !file.includes('node_modules'),
    );
    const others = files.filter(
      (file) =>
        file.replaceAll('\\', '/') !== 'setup/property.ts' &&
        /from ["']fast-check["']/.test(readFileSync(new URL(file, test), 'utf8')),
    );
    assert.deepEqual(others, []);
  });
});

describe('counting a browser session', () => {
  const browser = { name: 'Firefox' };
  const result = (name, passed, skipped = false) => ({ name, passed, skipped });

  it('walks groups inside groups', () => {
    const inner = { name: 'inner', tests: [result('b', false), result('c', false, true)], suites: [] };
    const testResults = { tests: [result('a', true)], suites: [inner] };
    const { passed, failed, skipped, failures } = countSession({
      testFile: 'x.ts',
      browser,
      passed: false,
      testResults,
    });
    assert.deepEqual({ passed, failed, skipped }, { passed: 1, failed: 1, skipped: 1 });
    assert.equal(failures[0]?.name, 'inner › b');
  });

  it('counts a file that could not load, and one without tests, as failed', () => {
    assert.equal(
      countSession({ testFile: 'x.ts', browser, passed: false, errors: [new Error('no module')] }).failed,
      1,
    );
    assert.equal(
      countSession({ testFile: 'x.ts', browser, passed: true, testResults: { tests: [], suites: [] } })
        .failed,
      1,
    );
  });
});
