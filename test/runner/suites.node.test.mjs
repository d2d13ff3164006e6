import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SUITES, belongsTo, chooseSuites } from './suites.mjs';
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
